package io.meetworthy.outreach.rate;

import io.meetworthy.outreach.tenant.Tenants;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;

/** The quotas as the database hands them out, in windows of a minute by its own clock. */
@Singleton
class Leases {
  // A replica that waited for the row may come with a minute that is over already.
  private static final String TAKE =
      """
      insert into rate_window as w (tenant_id, policy, started_at, taken)
      values (current_tenant(), :policy, date_trunc('minute', clock_timestamp()), :wanted)
      on conflict (tenant_id, policy) do update set
        taken = excluded.taken
          + case when w.started_at >= excluded.started_at then w.taken else 0 end,
        started_at = greatest(w.started_at, excluded.started_at)
      returning taken,
        cast(extract(epoch from started_at + interval '1 minute' - clock_timestamp()) as numeric)
      """;

  private final Tenants tenants;
  private final EntityManager session;

  Leases(Tenants tenants, EntityManager session) {
    this.tenants = tenants;
    this.session = session;
  }

  Lease take(String tenant, Policy policy, long wanted, long quota) {
    return tenants.as(
        tenant,
        () -> {
          Object[] row =
              (Object[])
                  session
                      .createNativeQuery(TAKE)
                      .setParameter("policy", policy.wireName())
                      .setParameter("wanted", wanted)
                      .getSingleResult();
          long taken = ((Number) row[0]).longValue();
          long before = taken - wanted;
          long granted = Math.max(0, Math.min(wanted, quota - before));
          long millis = ((BigDecimal) row[1]).movePointRight(3).longValue();
          return new Lease(
              granted, Math.max(0, quota - taken), Duration.ofMillis(Math.max(0, millis)));
        });
  }
}
