package io.meetworthy.outreach.contact;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Lists and searches read by an index, also behind row level security: no scan of a whole table,
 * and on the hundredth page no more rows than on the first.
 */
@QuarkusTest
class ContactIndexTest {
  private static final String TENANT = "test-many";
  private static final int CONTACTS = 20_000;
  private static final int ROWS = 51;

  private final Tenants tenants;
  private final EntityManager session;

  @Inject
  ContactIndexTest(Tenants tenants, EntityManager session) {
    this.tenants = tenants;
    this.session = session;
  }

  /** Ids in order, 40 organizations, 200 family names, a tag on every second. */
  @BeforeEach
  void load() throws Exception {
    tenants.open(TENANT, TENANT);
    boolean loaded =
        tenants.as(
                TENANT,
                () ->
                    session
                        .createNativeQuery("select 1 from contact limit 1")
                        .getResultList()
                        .size())
            > 0;
    if (loaded) {
      return;
    }
    tenants.run(
        TENANT,
        () -> {
          run(
              """
              insert into contact (tenant_id, contact_id, version, created_at, updated_at, name,
                emails, phones, links, organization, relationship, tags, bills_for_time, do_not_ask)
              select current_tenant(), cast(lpad(to_hex(i), 32, '0') as uuid), 0, now(), now(),
                'Name' || i % 200, '[]', '[]', '[]', 'Org' || i % 40, 'stranger', '{}', false, false
              from generate_series(1, %d) as i
              """);
        });
    // Else foreign keys would be looked up as if the tables they point to were still small.
    analyze("contact");
    tenants.run(
        TENANT,
        () -> {
          run(
              """
              insert into contact_term (tenant_id, term, contact_id)
              select current_tenant(), term, cast(lpad(to_hex(i), 32, '0') as uuid)
              from generate_series(1, %d) as i,
                lateral (values ('word/name' || i % 200), ('organization/org' || i % 40),
                  ('tag/' || case i % 2 when 0 then 'even' else 'odd' end)) as terms (term)
              """);
        });
    analyze("contact, contact_term");
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
    session.createNativeQuery(statement.replace("%d", "" + CONTACTS)).executeUpdate();
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }

  @Test
  void listsTagsOrganizationsAndWordsAreReadByAnIndex() {
    for (ContactFilter filter :
        List.of(
            filter(List.of(), List.of()),
            filter(List.of("tag/even"), List.of()),
            filter(List.of("organization/org7"), List.of()),
            filter(List.of("tag/odd", "organization/org7"), List.of()),
            filter(List.of(), List.of("word/name19")),
            filter(List.of("tag/odd"), List.of("word/name19", "word/na")))) {
      String plan = plan(filter).toString();
      assertThat(plan).as(filter.sql() + filter.values()).doesNotContain("\"Seq Scan\"");
    }
  }

  @Test
  void theHundredthPageReadsNoMoreThanTheFirst() {
    ContactFilter first = filter(List.of(), List.of());
    UUID after = new UUID(0, CONTACTS - 99 * 50);
    ContactFilter hundredth = ContactFilter.of(List.of(), List.of(), Optional.of(after), ROWS);
    assertThat(rowsRead(plan(first))).isLessThanOrEqualTo(ROWS);
    assertThat(rowsRead(plan(hundredth))).isLessThanOrEqualTo(ROWS);
  }

  private static ContactFilter filter(List<String> terms, List<String> beginnings) {
    return ContactFilter.of(terms, beginnings, Optional.empty(), ROWS);
  }

  private JsonNode plan(ContactFilter filter) {
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
