package io.meetworthy.outreach.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.catalog.Catalog;
import io.meetworthy.outreach.catalog.Column;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever table is about a person hangs on that person by foreign keys. */
@QuarkusTest
class PersonTablesTest {
  private final PersonTables tables;
  private final Catalog catalog;

  @Inject
  PersonTablesTest(PersonTables tables, Catalog catalog) {
    this.tables = tables;
    this.catalog = catalog;
  }

  @Test
  void itIsFoundOverEveryStep() {
    assertThat(tables.all())
        .extracting(PersonTable::name)
        .startsWith("contact")
        .contains("contact_key", "contact_term", "meeting_request", "request_draft", "request_tag")
        .contains("request_forecast", "follow_up", "sent_likeness", "sent_band")
        .doesNotContain("contact_import", "audit_event", "tenant");
    assertThat(tables.mentions())
        .extracting(key -> key.child() + "." + key.childColumn("contact_id"))
        .contains("contact.introducer_id", "request_draft.introducer_id");
  }

  /** A column for a contact's or a request's id without a foreign key would outlive them. */
  @Test
  @Transactional
  void noColumnIsAboutAPersonWithoutAForeignKey() {
    List<String> part = tables.all().stream().map(PersonTable::name).toList();
    assertThat(catalog.tables().values())
        .filteredOn(table -> !part.contains(table.name()))
        // There it is a request over HTTP.
        .filteredOn(table -> !table.name().equals("audit_event"))
        .allSatisfy(
            table ->
                assertThat(table.columns())
                    .as(table.name())
                    .extracting(Column::name)
                    .doesNotContain("contact_id", "request_id"));
  }
}
