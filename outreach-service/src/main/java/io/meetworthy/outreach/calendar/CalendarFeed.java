package io.meetworthy.outreach.calendar;

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

/** A stored calendar feed: everything but its address. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {
  @Id
  @GeneratedValue
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  @Column(name = "feed_id")
  private @Nullable UUID id;

  @TenantId
  @Column(name = "tenant_id")
  private @Nullable String tenant;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "issued_at")
  private Instant issuedAt;

  private String name;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  CalendarFeed(NewCalendarFeed wanted, byte[] tokenHash, Instant now) {
    this.createdAt = now;
    this.issuedAt = now;
    this.name = wanted.name();
    this.tokenHash = tokenHash;
  }

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected CalendarFeed() {}

  /** Gets another address; the one before ends at once. */
  void reissue(NewCalendarFeed wanted, byte[] newHash, Instant now) {
    name = wanted.name();
    tokenHash = newHash;
    issuedAt = now;
  }

  UUID id() {
    if (id == null) {
      throw new IllegalStateException("It is not stored yet");
    }
    return id;
  }

  long version() {
    return version;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant issuedAt() {
    return issuedAt;
  }

  String name() {
    return name;
  }
}
