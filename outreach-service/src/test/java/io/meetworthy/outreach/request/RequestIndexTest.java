package io.meetworthy.outreach.request;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Lists are read along an index, also behind row level security: no scan of a whole table, and on
 * the hundredth page no more rows than on the first.
 */
@QuarkusTest
class RequestIndexTest {
  private static final String TENANT = "test-many-requests";
  private static final int REQUESTS = 20_000;
  private static final int ROWS = 51;

  private final Tenants tenants;
  private final EntityManager session;

  @Inject
  RequestIndexTest(Tenants tenants, EntityManager session) {
    this.tenants = tenants;
    this.session = session;
  }

  /** Ids in order, 100 contacts, 40 organizations, one of 20 tags on each, few by text message. */
  @BeforeEach
  void load() throws Exception {
    tenants.open(TENANT, TENANT);
    if (tenants.as(TENANT, () -> count("select 1 from contact limit 1")) > 0) {
      return;
    }
    tenants.run(
        TENANT,
        () -> {
          run(
              """
              insert into contact (tenant_id, contact_id, version, created_at, updated_at, name,
                emails, phones, links, relationship, tags, bills_for_time, do_not_ask)
              select current_tenant(), cast(lpad(to_hex(i), 32, '0') as uuid), 0, now(), now(),
                'Name', '[]', '[]', '[]', 'stranger', '{}', false, false
              from generate_series(0, 99) as i
              """);
          run(
              """
              insert into meeting_request (tenant_id, request_id, version, created_at, updated_at,
                contact_id, channel, kind, follow_up_number, tags, draft_number, relationship,
                organization, organization_key, ruleset_version, ruleset_hash, score, standings,
                rules, asked_minutes, transition_number, state, state_since)
              select current_tenant(), cast(lpad(to_hex(i), 32, '0') as uuid), 0, now(), now(),
                cast(lpad(to_hex(i % 100), 32, '0') as uuid),
                case i % 200 when 0 then 'sms' else 'email' end,
                case i % 4 when 0 then 'follow-up' else 'ask' end, 0, '{}', 1, 'stranger',
                'Org' || i % 40, 'org' || i % 40, 'x', 'x', 50, '{}', '{}', 0, 0,
                case i % 5 when 0 then 'draft' when 1 then 'sent' else 'declined' end, now()
              from generate_series(1, %d) as i
              """);
        });
    // Else foreign keys would be looked up as if the tables they point to were still small.
    analyze("contact, meeting_request");
    tenants.run(
        TENANT,
        () -> {
          run(
              """
              insert into request_tag (tenant_id, tag, request_id)
              select current_tenant(), 'tag' || i % 20,
                cast(lpad(to_hex(i), 32, '0') as uuid)
              from generate_series(1, %d) as i
              """);
        });
    analyze("contact, meeting_request, request_tag");
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

  private int count(String query) {
    return session.createNativeQuery(query).getResultList().size();
  }

  private void run(String statement) {
    session.createNativeQuery(statement.replace("%d", "" + REQUESTS)).executeUpdate();
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }

  @Test
  void everyFilterIsReadByAnIndex() {
    UUID contact = new UUID(0, 7);
    for (Map<String, Object> wanted :
        List.<Map<String, Object>>of(
            Map.of(),
            Map.of("state", "sent"),
            Map.of("state", "met"),
            Map.of("contactId", contact),
            Map.of("channel", "sms"),
            Map.of("kind", "follow-up"),
            Map.of("tag", "tag7"),
            Map.of("tag", "unknown"),
            Map.of("organization", "org7"),
            Map.of("since", new UUID(0, 19_900)),
            Map.of("state", "sent", "tag", "tag7", "organization", "org7"),
            Map.of("contactId", contact, "state", "draft", "channel", "email"))) {
      RequestFilter filter = RequestFilter.of(wanted, ROWS);
      String plan = plan(filter).toString();
      assertThat(plan).as(filter.sql() + wanted).doesNotContain("\"Seq Scan\"");
    }
  }

  @Test
  void theHundredthPageReadsNoMoreThanTheFirst() {
    UUID after = new UUID(0, REQUESTS - 99 * 50);
    for (Map<String, Object> page :
        List.<Map<String, Object>>of(
            Map.of(),
            Map.of("after", after),
            Map.of("state", "declined"),
            Map.of("state", "declined", "after", after),
            Map.of("organization", "org7"),
            Map.of("contactId", new UUID(0, 7)))) {
      assertThat(rowsRead(plan(RequestFilter.of(page, ROWS))))
          .as("" + page)
          .isLessThanOrEqualTo(ROWS);
    }
  }

  private JsonNode plan(RequestFilter filter) {
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

  /** The most that any step of the plan gave on. */
  private static long rowsRead(JsonNode plan) {
    return plan.findValues("Actual Rows").stream().mapToLong(JsonNode::asLong).max().orElse(0);
  }
}
