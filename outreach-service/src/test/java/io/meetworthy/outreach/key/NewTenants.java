package io.meetworthy.outreach.key;

import io.meetworthy.outreach.tenant.Scope;
import io.meetworthy.outreach.tenant.Tenants;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes tenants of whom no other test knows. */
@Singleton
public final class NewTenants {
  private final Tenants tenants;
  private final ApiKeys keys;

  NewTenants(Tenants tenants, ApiKeys keys) {
    this.tenants = tenants;
    this.keys = keys;
  }

  /** Opens one; its key, which may do everything. */
  public String open(String tenant) {
    tenants.open(tenant, tenant);
    NewApiKey wanted = new NewApiKey("a test", KeyKind.LIVE, List.of(Scope.values()), null, null);
    return tenants.as(tenant, () -> keys.add(wanted).text().value());
  }
}
