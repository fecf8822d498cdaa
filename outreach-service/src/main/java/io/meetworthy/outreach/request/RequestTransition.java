package io.meetworthy.outreach.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A stored transition of a request from one state to another; it is never changed. */
@Entity
@Immutable
@Table(name = "request_transition")
class RequestTransition {
  @EmbeddedId private Key key;

  @TenantId
  @Column(name = "tenant_id")
  private @Nullable String tenant;

  private String type;

  @Column(name = "from_state")
  private String from;

  @Column(name = "to_state")
  private String to;

  @Column(name = "occurred_at")
  private Instant occurredAt;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private @Nullable String reason;

  private RequestTransition(
      Key key,
      TransitionType type,
      RequestState from,
      RequestState to,
      Instant occurredAt,
      Instant now) {
    this.key = key;
    this.type = type.wireName();
    this.from = from.wireName();
    this.to = to.wireName();
    this.occurredAt = occurredAt;
    this.recordedAt = now;
  }

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected RequestTransition() {}

  /** Something that happened. */
  static RequestTransition step(Key key, RequestState from, Step step, Instant now) {
    RequestTransition transition =
        new RequestTransition(key, TransitionType.STEP, from, step.to(), step.occurredAt(), now);
    transition.reason = step.reason();
    return transition;
  }

  /** Takes the last step that stands back. */
  static RequestTransition correction(Key key, RequestTransition wrong, Instant now) {
    return new RequestTransition(
        key, TransitionType.CORRECTION, wrong.to(), wrong.from(), now, now);
  }

  int number() {
    return key.number();
  }

  TransitionType type() {
    return isCorrection() ? TransitionType.CORRECTION : TransitionType.STEP;
  }

  boolean isCorrection() {
    return type.equals(TransitionType.CORRECTION.wireName());
  }

  RequestState from() {
    return RequestState.named(from).orElseThrow();
  }

  RequestState to() {
    return RequestState.named(to).orElseThrow();
  }

  Instant occurredAt() {
    return occurredAt;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  @Nullable String reason() {
    return reason;
  }

  /** Whose, and which in order, from 1. */
  @Embeddable
  record Key(@Column(name = "request_id") UUID request, int number) {}
}
