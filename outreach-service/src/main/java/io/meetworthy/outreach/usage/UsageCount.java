package io.meetworthy.outreach.usage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** How many checks one day saw with one ruleset. */
@Entity
@Table(name = "usage_count")
class UsageCount {
  @EmbeddedId private Key key;

  @TenantId
  @Column(name = "tenant_id")
  private @Nullable String tenant;

  @Column(nullable = false)
  private long checks;

  UsageCount(Key key, long checks) {
    this.key = key;
    this.checks = checks;
  }

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected UsageCount() {}

  Key key() {
    return key;
  }

  long checks() {
    return checks;
  }

  /** A day, in UTC, and the version of the rules. */
  @Embeddable
  record Key(LocalDate day, String ruleset) {}
}
