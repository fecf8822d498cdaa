package io.meetworthy.outreach.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Something that was done. */
@Entity
@Table(name = "audit_event")
class AuditEvent {
  @Id
  @GeneratedValue
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  @Column(name = "event_id")
  private @Nullable UUID id;

  @TenantId
  @Column(name = "tenant_id")
  private @Nullable String tenant;

  private Instant at;
  private String action;
  private String subject;
  private String actor;

  @Column(name = "request_id")
  private String requestId;

  AuditEvent(Deed deed, Instant at, String actor, String requestId) {
    this.at = at;
    this.action = deed.action();
    this.subject = deed.subject();
    this.actor = actor;
    this.requestId = requestId;
  }

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected AuditEvent() {}

  UUID id() {
    if (id == null) {
      throw new IllegalStateException("It is not stored yet");
    }
    return id;
  }

  Instant at() {
    return at;
  }

  Deed deed() {
    return new Deed(action, subject);
  }

  String actor() {
    return actor;
  }

  String requestId() {
    return requestId;
  }
}
