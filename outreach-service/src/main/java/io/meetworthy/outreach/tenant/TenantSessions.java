package io.meetworthy.outreach.tenant;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.inject.Singleton;

/** Tells Hibernate whose rows to write and to ask for; no row belongs to the default. */
@Singleton
@PersistenceUnitExtension
final class TenantSessions implements TenantResolver {
  private static final String NOBODY = "";

  private final CurrentTenant current;

  TenantSessions(CurrentTenant current) {
    this.current = current;
  }

  @Override
  public String getDefaultTenantId() {
    return NOBODY;
  }

  @Override
  public String resolveTenantId() {
    return current.id().orElse(NOBODY);
  }
}
