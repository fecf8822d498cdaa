package io.meetworthy.outreach.followup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The due list is read along an index behind row level security, and its hundredth page reads no
 * more rows than its first.
 */
@QuarkusTest
class FollowUpIndexTest {
  private static final String TENANT = "test-many-follow-ups";
  private static final int ROWS = 51;
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  private final Tenants tenants;
  private final EntityManager session;

  @Inject
  FollowUpIndexTest(Tenants tenants, EntityManager session) {
    this.tenants = tenants;
    this.session = session;
  }

  /** 20,000 in order, 20 a day, one of 10 thanks, one of 5 done. */
  @BeforeEach
  void load() throws Exception {
    tenants.open(TENANT, TENANT);
    boolean loaded =
        tenants.as(
            TENANT,
            () -> !session.createNativeQuery("select 1 from contact").getResultList().isEmpty());
    if (loaded) {
      return;
    }
    tenants.run(
        TENANT,
        () -> {
          run(
              """
              insert into contact (tenant_id, contact_id, version, created_at, updated_at, name,
                emails, phones, links, relationship, tags, bills_for_time, do_not_ask)
              values (current_tenant(), cast(lpad('1', 32, '0') as uuid), 0, now(), now(),
                'Name', '[]', '[]', '[]', 'stranger', '{}', false, false)
              """);
          run(
              """
              insert into meeting_request (tenant_id, request_id, version, created_at, updated_at,
                contact_id, channel, kind, follow_up_number, tags, draft_number, relationship,
                ruleset_version, ruleset_hash, score, standings, rules, asked_minutes,
                transition_number, state, state_since)
              select current_tenant(), cast(lpad(to_hex(i), 32, '0') as uuid), 0, now(), now(),
                cast(lpad('1', 32, '0') as uuid), 'email', 'ask', 0, '{}', 1, 'stranger', 'x', 'x',
                50, '{}', '{}', 0, 0, 'sent', now()
              from generate_series(1, 20000) as i
              """);
        });
    // Else foreign keys would be looked up as if the tables they point to were still small.
    analyze("contact, meeting_request");
    tenants.run(
        TENANT,
        () -> {
          run(
              """
              insert into follow_up (tenant_id, follow_up_id, version, created_at, updated_at,
                request_id, contact_id, chain_id, kind, number, remaining, norm, state, time_zone,
                earliest_on, earliest_at, due_on, due_at)
              select current_tenant(), id, 0, now(), now(), id,
                cast(lpad('1', 32, '0') as uuid), id,
                case i % 10 when 0 then 'thank-you' else 'follow-up' end, 1, 2,
                'unknown-reader', case i % 5 when 1 then 'done' else 'open' end, 'UTC', day, day,
                day, day
              from generate_series(1, 20000) as i
              cross join lateral (select date '2025-01-01' + i / 20 as day,
                cast(lpad(to_hex(i), 32, '0') as uuid) as id) as each
              """);
        });
    analyze("contact, meeting_request, follow_up");
  }

  /** Only the owner may. */
  private static void analyze(String tables) throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url"),
                setting("quarkus.flyway.username"),
                setting("quarkus.flyway.password"));
        Statement statement = owner.createStatement()) {
      statement.execute("analyze " + tables);
    }
  }

  private void run(String statement) {
    session.createNativeQuery(statement).executeUpdate();
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
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
          JsonNode plan = plan(filter);
          assertThat(plan.toString()).as(name).doesNotContain("\"Seq Scan\"", "\"Sort\"");
          assertThat(rowsRead(plan)).as(name + plan).isEqualTo(ROWS);
        });
  }

  private JsonNode plan(FollowUpFilter filter) {
    return tenants.as(
        TENANT,
        () -> {
          try {
            Query query =
                session.createNativeQuery("explain (analyze, format json) " + filter.sql());
            filter.values().forEach(query::setParameter);
            return new ObjectMapper().readTree(query.getSingleResult().toString());
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** The most that any step gave on or threw away. */
  private static long rowsRead(JsonNode plan) {
    long given =
        plan.findValues("Actual Rows").stream().mapToLong(JsonNode::asLong).max().orElse(0);
    long thrown =
        plan.findValues("Rows Removed by Filter").stream().mapToLong(JsonNode::asLong).sum();
    return given + thrown;
  }
}
