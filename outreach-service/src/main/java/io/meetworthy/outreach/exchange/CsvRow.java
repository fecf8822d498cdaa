package io.meetworthy.outreach.exchange;

import io.meetworthy.outreach.contact.NewContact;
import io.meetworthy.outreach.contract.WireNames;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.scoring.Relationship;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of our own columns. */
final class CsvRow {
  private CsvRow() {}

  static Read read(int row, CsvContacts.Cell cells) {
    String relationship = cells.named("relationship");
    Optional<Relationship> known =
        Arrays.stream(Relationship.values())
            .filter(value -> WireNames.of(value).equals(relationship))
            .findFirst();
    if (known.isEmpty() && !relationship.isEmpty()) {
      return Read.refused(
          row, List.of(Fault.at("/relationship", "unknown-value", "No such relationship.")));
    }
    return Read.contact(
        row,
        new NewContact(
            cells.named("name"),
            text(cells, "givenName"),
            text(cells, "familyName"),
            Cells.values(cells.named("emails") + "\n" + cells.named("email")),
            Cells.values(cells.named("phones") + "\n" + cells.named("phone")),
            Cells.values(cells.named("links")),
            text(cells, "organization"),
            text(cells, "role"),
            text(cells, "profileUrl"),
            known.orElse(null),
            Cells.lines(cells.named("tags")),
            text(cells, "notes"),
            isTrue(cells.named("billsForTime")),
            isTrue(cells.named("doNotAsk")),
            text(cells, "externalRef"),
            null,
            text(cells, "timeZone")));
  }

  private static @Nullable String text(CsvContacts.Cell cells, String title) {
    String text = cells.named(title);
    return text.isEmpty() ? null : text;
  }

  private static boolean isTrue(String cell) {
    return List.of("true", "yes", "1").contains(cell.toLowerCase(Locale.ROOT));
  }
}
