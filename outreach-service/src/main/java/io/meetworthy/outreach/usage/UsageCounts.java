package io.meetworthy.outreach.usage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The stored counts. */
@ApplicationScoped
class UsageCounts implements PanacheRepositoryBase<UsageCount, UsageCount.Key> {
  // Replicas add to the same row, so the sum is the database's to make.
  private static final String ADD =
      """
      insert into usage_count (tenant_id, day, ruleset, checks)
      values (current_tenant(), :day, :ruleset, :checks)
      on conflict (tenant_id, day, ruleset)
      do update set checks = usage_count.checks + excluded.checks
      """;

  @Transactional
  void add(Map<UsageCount.Key, Long> batch) {
    batch.forEach(
        (key, checks) ->
            getEntityManager()
                .createNativeQuery(ADD)
                .setParameter("day", key.day())
                .setParameter("ruleset", key.ruleset())
                .setParameter("checks", checks)
                .executeUpdate());
  }

  @Transactional
  List<UsageCount> between(LocalDate first, LocalDate last) {
    return list("key.day between ?1 and ?2 order by key.day, key.ruleset", first, last);
  }
}
