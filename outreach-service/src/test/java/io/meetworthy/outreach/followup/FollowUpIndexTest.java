package io.meetworthy.outreach.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.LargeTenant;
import io.meetworthy.outreach.support.ManyRows;
import io.meetworthy.outreach.support.Plan;
import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The due list is read along an index behind row level security, and its hundredth page reads no
 * more rows than its first.
 */
@QuarkusTest
class FollowUpIndexTest {
  private static final int ROWS = 51;
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  private final LargeTenant tenant;

  @Inject
  FollowUpIndexTest(Tenants tenants, EntityManager session) {
    tenant = new LargeTenant("test-many-follow-ups", tenants, session);
  }

  /** 20,000 in order, 20 a day, one of 10 thanks, one of 5 done. */
  @BeforeEach
  void load() throws Exception {
    if (!tenant.isEmpty()) {
      return;
    }
    tenant.fill(
        "contact, meeting_request",
        ManyRows.contacts(1, 1).sql(),
        ManyRows.requests(20_000).with("contact_id", ManyRows.id("1")).sql());
    tenant.fill(
        "contact, meeting_request, follow_up",
        """
        insert into follow_up (tenant_id, follow_up_id, version, created_at, updated_at,
          request_id, contact_id, chain_id, kind, number, remaining, norm, state, time_zone,
          earliest_on, earliest_at, due_on, due_at)
        select current_tenant(), request_id, 0, now(), now(), request_id, contact_id, request_id,
          case i % 10 when 0 then 'thank-you' else 'follow-up' end, 1, 2,
          'unknown-reader', case i % 5 when 1 then 'done' else 'open' end, 'UTC', day, day,
          day, day
        from (select *, row_number() over (order by request_id) as i from meeting_request) as sent
        cross join lateral (select date '2025-01-01' + cast(i / 20 as integer) as day) as each
        """);
  }

  private static FollowUpFilter filter(Optional<FollowUpKind> kind, Optional<Integer> after) {
    return FollowUpFilter.of(
        FollowUpState.OPEN,
        kind,
        Optional.of(FIRST.plusYears(5)),
        after.map(
            number -> new FollowUpFilter.Place(FIRST.plusDays(number / 20), new UUID(0, number))),
        ROWS);
  }

  @Test
  void everyPageIsReadByAnIndexAndReadsNoMoreThanItShows() {
    Map<String, FollowUpFilter> filters = new HashMap<>();
    filters.put("first", filter(Optional.empty(), Optional.empty()));
    filters.put("hundredth", filter(Optional.empty(), Optional.of(99 * 50 * 5 / 4)));
    filters.put("of a kind", filter(Optional.of(FollowUpKind.THANK_YOU), Optional.empty()));
    filters.put(
        "of a kind, late", filter(Optional.of(FollowUpKind.THANK_YOU), Optional.of(15_000)));
    filters.forEach(
        (name, filter) -> {
          Plan plan = plan(filter);
          plan.assertLookedUp(name);
          assertThat(plan.toString()).as(name).doesNotContain("\"Sort\"");
          assertThat(plan.rowsRead()).as(name + plan).isEqualTo(ROWS);
        });
  }

  private Plan plan(FollowUpFilter filter) {
    return tenant.plan(filter.sql(), filter.values());
  }
}
