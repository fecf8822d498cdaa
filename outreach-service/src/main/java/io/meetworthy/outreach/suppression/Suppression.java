package io.meetworthy.outreach.suppression;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody who asked to be forgotten; nothing here says who. */
@Entity
@Table(name = "suppression")
class Suppression {
  @Id
  @GeneratedValue
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  @Column(name = "suppression_id")
  private @Nullable UUID id;

  @TenantId
  @Column(name = "tenant_id")
  private @Nullable String tenant;

  @Version private long version;

  @Column(name = "erased_at")
  private Instant erasedAt;

  Suppression(Instant erasedAt) {
    this.erasedAt = erasedAt;
  }

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected Suppression() {}

  UUID id() {
    if (id == null) {
      throw new IllegalStateException("It is not stored yet");
    }
    return id;
  }

  long version() {
    return version;
  }

  Instant erasedAt() {
    return erasedAt;
  }
}
