package io.meetworthy.outreach.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What the tenant has decided; one row, which row level security picks. */
@Entity
@Table(name = "tenant_setting")
class TenantSetting {
  @Id
  @Column(name = "tenant_id")
  private String tenant;

  @Version private long version;

  @Column(name = "retention_days")
  private @Nullable Integer retentionDays;

  @Column(name = "expected_acceptance")
  private @Nullable Double expectedAcceptance;

  TenantSetting(String tenant) {
    this.tenant = tenant;
  }

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected TenantSetting() {}

  void become(NewTenantSettings wanted) {
    retentionDays = wanted.retentionDays();
    expectedAcceptance = wanted.expectedAcceptance();
  }

  NewTenantSettings wanted() {
    return new NewTenantSettings(retentionDays, expectedAcceptance);
  }

  String tenant() {
    return tenant;
  }

  long version() {
    return version;
  }
}
