package io.meetworthy.outreach.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A stored version of a request's text with the score that it got then; it is never changed. */
@Entity
@Immutable
@Table(name = "request_draft")
class RequestDraft {
  private static final String TO_JSON = "cast(? as json)";

  /** What stands for the name of the contact's introducer, who may ask to be forgotten. */
  static final String INTRODUCER = "⟨introducer⟩";

  @EmbeddedId private Key key;

  @TenantId
  @Column(name = "tenant_id")
  private @Nullable String tenant;

  @Column(name = "created_at")
  private Instant createdAt;

  private String subject;
  private String body;
  private @Nullable String locale;

  @Column(name = "introducer_id")
  private @Nullable UUID introducerId;

  @ColumnTransformer(read = "introduced(context, tenant_id, introducer_id)", write = TO_JSON)
  private String context;

  @ColumnTransformer(read = "introduced(card, tenant_id, introducer_id)", write = TO_JSON)
  private String card;

  @Column(name = "ruleset_version")
  private String rulesetVersion;

  @Column(name = "ruleset_hash")
  private String rulesetHash;

  private @Nullable Integer score;

  RequestDraft(Key key, Scored scored, Instant now) {
    this.key = key;
    this.createdAt = now;
    this.subject = Objects.requireNonNullElse(scored.text().subject(), "");
    this.body = scored.text().body();
    this.locale = scored.text().locale();
    this.introducerId = scored.introducer();
    this.context = scored.contextJson();
    this.card = scored.cardJson();
    this.rulesetVersion = scored.marks().rulesetVersion();
    this.rulesetHash = scored.marks().rulesetHash();
    this.score = scored.marks().score();
  }

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected RequestDraft() {}

  int number() {
    return key.number();
  }

  Instant createdAt() {
    return createdAt;
  }

  String subject() {
    return subject;
  }

  String body() {
    return body;
  }

  @Nullable String locale() {
    return locale;
  }

  /** What it was scored with, as JSON. */
  String context() {
    return context;
  }

  /** The check's answer, as JSON. */
  String card() {
    return card;
  }

  @Nullable Integer score() {
    return score;
  }

  /** Whose, and which version, from 1. */
  @Embeddable
  record Key(@Column(name = "request_id") UUID request, int number) {}
}
