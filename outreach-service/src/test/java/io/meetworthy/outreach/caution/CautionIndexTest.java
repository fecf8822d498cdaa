package io.meetworthy.outreach.caution;

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
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What gives pause is looked up along indexes, behind row level security too: however much was
 * sent, no more rows are read than are counted.
 */
@QuarkusTest
class CautionIndexTest {
  private static final String TENANT = "test-many-cautions";
  // Of 16 bands, the newest hundred of each.
  private static final int MOST_ALIKE = 16 * SentTexts.MOST;

  private final Tenants tenants;
  private final EntityManager session;

  @Inject
  CautionIndexTest(Tenants tenants, EntityManager session) {
    this.tenants = tenants;
    this.session = session;
  }

  /**
   * One sent in each minute before 2026, to 100 people of 50 organizations. Each text has a band
   * for itself, and one that 5,000 share.
   */
  @BeforeEach
  void load() throws Exception {
    tenants.open(TENANT, TENANT);
    if (tenants.as(
        TENANT,
        () ->
            !session
                .createNativeQuery("select 1 from contact limit 1")
                .getResultList()
                .isEmpty())) {
      return;
    }
    run(
        """
        insert into contact (tenant_id, contact_id, version, created_at, updated_at, name,
          emails, phones, links, relationship, tags, bills_for_time, do_not_ask)
        select current_tenant(), cast(lpad(to_hex(i), 32, '0') as uuid), 0, now(), now(),
          'Name', '[]', '[]', '[]', 'stranger', '{}', false, false
        from generate_series(0, 99) as i
        """,
        """
        insert into meeting_request (tenant_id, request_id, version, created_at, updated_at,
          contact_id, channel, kind, follow_up_number, tags, draft_number, relationship,
          organization, organization_key, ruleset_version, ruleset_hash, score, standings,
          rules, asked_minutes, transition_number, state, state_since, sent_at)
        select current_tenant(), cast(lpad(to_hex(i), 32, '0') as uuid), 0, now(), now(),
          cast(lpad(to_hex(i % 100), 32, '0') as uuid), 'email', 'ask', 0, '{}', 1, 'stranger',
          'Org' || i % 50, 'org' || i % 50, 'x', 'x', 50, '{}', '{}', 0, 1, 'sent', now(),
          timestamptz '2026-01-01 00:00Z' - i * interval '1 minute'
        from generate_series(1, 20000) as i
        """);
    analyze("contact, meeting_request");
    run(
        """
        insert into sent_likeness (tenant_id, request_id, contact_id, sent_at, signature)
        select tenant_id, request_id, contact_id, sent_at, '\\x00' from meeting_request
        """);
    analyze("sent_likeness");
    run(
        """
        insert into sent_band (tenant_id, band, sent_at, request_id)
        select tenant_id, own.band, sent_at, request_id from (
          select *, row_number() over (order by request_id) as n from meeting_request) as sent
        cross join lateral (values (n), (-1 - n % 4)) as own (band)
        """);
    analyze("contact, meeting_request, sent_likeness, sent_band");
  }

  private void run(String... statements) {
    tenants.run(
        TENANT,
        () -> {
          for (String statement : statements) {
            session.createNativeQuery(statement).executeUpdate();
          }
        });
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

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }

  private JsonNode plan(String sql, Map<String, ?> values) {
    return tenants.as(
        TENANT,
        () -> {
          try {
            Query query = session.createNativeQuery("explain (analyze, format json) " + sql);
            values.forEach(query::setParameter);
            return new ObjectMapper().readTree(query.getSingleResult().toString());
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** The most that any step gave on, in all its loops, and what it threw away. */
  private static double rowsRead(JsonNode plan) {
    double most = 0;
    for (JsonNode step : plan.findParents("Actual Rows")) {
      double each =
          step.path("Actual Rows").asDouble() + step.path("Rows Removed by Filter").asDouble();
      most = Math.max(most, each * step.path("Actual Loops").asDouble());
    }
    return most;
  }

  private static void assertLookedUp(JsonNode plan, double most) {
    assertThat(plan.toString()).doesNotContain("\"Seq Scan\"");
    assertThat(rowsRead(plan)).as(plan.toString()).isBetween(1.0, most);
  }

  /** Of an organization with 400 requests those of the last day alone: every fiftieth minute. */
  @Test
  void peopleOfAnOrganizationAreCountedFromThoseOfTheTimeAlone() {
    Instant since = Instant.parse("2025-12-31T00:00:00Z");
    JsonNode plan =
        plan(
            OrganizationFatigue.ASKED,
            Map.of("organization", "org7", "since", since, "contact", new UUID(0, 7)));
    assertLookedUp(plan, 24 * 60 / 50 + 1);
  }

  @Test
  void aTextOfItsOwnIsComparedWithNone() {
    assertLookedUp(alike(new Long[] {17L, 1_000_000L, 1_000_001L}), 3);
  }

  @Test
  void ofATextThatThousandsGotTheNewestAreCompared() {
    Long[] bands = {-1L, -2L, -3L, -4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L, 13L, 14L, 15L, 16L};
    assertLookedUp(alike(bands), MOST_ALIKE);
  }

  private JsonNode alike(Long[] bands) {
    return plan(
        SentTexts.ALIKE,
        Map.of(
            "bands",
            bands,
            "since",
            Instant.parse("2025-01-01T00:00:00Z"),
            "contact",
            new UUID(0, 7)));
  }
}
