package io.meetworthy.outreach.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.LargeTenant;
import io.meetworthy.outreach.support.ManyRows;
import io.meetworthy.outreach.support.Plan;
import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Lists and searches read by an index, also behind row level security: no scan of a whole table,
 * and on the hundredth page no more rows than on the first.
 */
@QuarkusTest
class ContactIndexTest {
  private static final int CONTACTS = 20_000;
  private static final int ROWS = 51;

  private final LargeTenant tenant;

  @Inject
  ContactIndexTest(Tenants tenants, EntityManager session) {
    tenant = new LargeTenant("test-many", tenants, session);
  }

  /** Ids in order, 40 organizations, 200 family names, a tag on every second. */
  @BeforeEach
  void load() throws Exception {
    if (!tenant.isEmpty()) {
      return;
    }
    tenant.fill(
        "contact",
        ManyRows.contacts(1, CONTACTS)
            .with("name", "'Name' || i % 200")
            .with("organization", "'Org' || i % 40")
            .sql());
    tenant.fill(
        "contact, contact_term",
        """
        insert into contact_term (tenant_id, term, contact_id)
        select current_tenant(), term, contact_id
        from (select *, row_number() over (order by contact_id) as i from contact) as numbered
        cross join lateral (values ('word/name' || i % 200), ('organization/org' || i % 40),
          ('tag/' || case i % 2 when 0 then 'even' else 'odd' end)) as terms (term)
        """);
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
      plan(filter).assertLookedUp(filter.sql() + filter.values());
    }
  }

  @Test
  void theHundredthPageReadsNoMoreThanTheFirst() {
    ContactFilter first = filter(List.of(), List.of());
    UUID after = new UUID(0, CONTACTS - 99 * 50);
    ContactFilter hundredth = ContactFilter.of(List.of(), List.of(), Optional.of(after), ROWS);
    assertThat(plan(first).rowsRead()).isLessThanOrEqualTo(ROWS);
    assertThat(plan(hundredth).rowsRead()).isLessThanOrEqualTo(ROWS);
  }

  private static ContactFilter filter(List<String> terms, List<String> beginnings) {
    return ContactFilter.of(terms, beginnings, Optional.empty(), ROWS);
  }

  private Plan plan(ContactFilter filter) {
    return tenant.plan(filter.sql(), filter.values());
  }
}
