package io.meetworthy.outreach.exchange;

import io.meetworthy.outreach.contract.WireNames;
import io.meetworthy.outreach.request.MeetingRequestView;
import io.meetworthy.outreach.request.RequestBook;
import org.jspecify.annotations.Nullable;

/** The columns of meeting requests in CSV, in their order. */
enum RequestColumn {
  ID("id", (request, name) -> request.id()),
  EXTERNAL_REF("externalRef", (request, name) -> request.externalRef()),
  CONTACT_ID("contactId", (request, name) -> request.contactId()),
  CONTACT("contact", (request, name) -> name),
  ORGANIZATION("organization", (request, name) -> request.organization()),
  RELATIONSHIP("relationship", (request, name) -> request.relationship()),
  CHANNEL("channel", (request, name) -> request.channel()),
  KIND("kind", (request, name) -> request.kind()),
  FOLLOW_UP_NUMBER("followUpNumber", (request, name) -> request.followUpNumber()),
  CREATED_AT("createdAt", (request, name) -> request.createdAt()),
  STATE("state", (request, name) -> request.state()),
  STATE_SINCE("stateSince", (request, name) -> request.stateSince()),
  SENT_AT("sentAt", (request, name) -> request.sentAt()),
  ANSWERED_AT("answeredAt", (request, name) -> request.answeredAt()),
  SETTLED_AT("settledAt", (request, name) -> request.settledAt()),
  MET_AT("metAt", (request, name) -> request.metAt()),
  THANKED_AT("thankedAt", (request, name) -> request.thankedAt()),
  OUTCOME("outcome", (request, name) -> request.outcome()),
  DECLINE_REASON("declineReason", (request, name) -> request.declineReason()),
  SCORE("score", (request, name) -> request.score()),
  LIKELY_REFUSAL("likelyRefusal", (request, name) -> request.likelyRefusal()),
  RULESET("ruleset", (request, name) -> request.ruleset().version()),
  DRAFTS("drafts", (request, name) -> request.draftNumber()),
  TAGS("tags", (request, name) -> String.join("\n", request.tags())),
  NOTES("notes", (request, name) -> request.notes());

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Cell cell;

  RequestColumn(String title, Cell cell) {
    this.title = title;
    this.cell = cell;
  }

  /** What a request has there. */
  @FunctionalInterface
  private interface Cell {
    @Nullable Object of(MeetingRequestView request, String contactName);
  }

  String title() {
    return title;
  }

  /** What stands there for this request. */
  String of(RequestBook.Entry entry) {
    @Nullable Object value = cell.of(entry.request(), entry.contactName());
    if (value == null) {
      return "";
    }
    return value instanceof Enum<?> name ? WireNames.of(name) : Formulas.escaped(value.toString());
  }
}
