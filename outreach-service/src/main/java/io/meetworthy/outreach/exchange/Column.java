package io.meetworthy.outreach.exchange;

import io.meetworthy.outreach.contact.ContactView;
import io.meetworthy.outreach.contract.WireNames;
import org.jspecify.annotations.Nullable;

/** The columns of our CSV files, in their order. */
enum Column {
  NAME("name", ContactView::name),
  GIVEN_NAME("givenName", ContactView::givenName),
  FAMILY_NAME("familyName", ContactView::familyName),
  EMAILS("emails", contact -> Cells.written(contact.emails())),
  PHONES("phones", contact -> Cells.written(contact.phones())),
  LINKS("links", contact -> Cells.written(contact.links())),
  ORGANIZATION("organization", ContactView::organization),
  ROLE("role", ContactView::role),
  PROFILE_URL("profileUrl", ContactView::profileUrl),
  RELATIONSHIP("relationship", contact -> WireNames.of(contact.relationship())),
  TAGS("tags", contact -> String.join("\n", contact.tags())),
  NOTES("notes", ContactView::notes),
  BILLS_FOR_TIME("billsForTime", contact -> Boolean.toString(contact.billsForTime())),
  DO_NOT_ASK("doNotAsk", contact -> Boolean.toString(contact.doNotAsk())),
  EXTERNAL_REF("externalRef", ContactView::externalRef),
  TIME_ZONE("timeZone", ContactView::timeZone);

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Cell cell;

  Column(String title, Cell cell) {
    this.title = title;
    this.cell = cell;
  }

  /** What a contact has there. */
  @FunctionalInterface
  private interface Cell {
    @Nullable String of(ContactView contact);
  }

  String title() {
    return title;
  }

  /** What stands there for this contact. */
  String of(ContactView contact) {
    @Nullable String text = cell.of(contact);
    return text == null ? "" : Formulas.escaped(text);
  }
}
