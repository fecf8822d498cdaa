package io.meetworthy.outreach.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.meetworthy.outreach.check.CheckView;
import io.meetworthy.outreach.check.Checks;
import io.meetworthy.outreach.check.NewCheck;
import io.meetworthy.outreach.check.NewContext;
import io.meetworthy.outreach.check.NewContext.NewRecipient;
import io.meetworthy.outreach.check.NewContext.NewSender;
import io.meetworthy.outreach.check.NewDraft;
import io.meetworthy.outreach.contact.ContactBook;
import io.meetworthy.outreach.contact.ContactView;
import io.meetworthy.outreach.http.Ids;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.ruleset.Rulesets;
import io.meetworthy.scoring.Ruleset;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Scores the text of a request as a check would, with what is known of the contact. */
@Singleton
final class RequestScoring {
  private static final int ALL_FINDINGS = 200;

  private final Rulesets rulesets;
  private final Checks checks;
  private final ContactBook contacts;
  private final ObjectMapper json;

  RequestScoring(Rulesets rulesets, Checks checks, ContactBook contacts, ObjectMapper json) {
    this.rulesets = rulesets;
    this.checks = checks;
    this.contacts = contacts;
    this.json = json;
  }

  /**
   * Scores it.
   *
   * @param place of the text in the body, as a JSON pointer
   */
  Scored of(NewRequestDraft text, Purpose purpose, ContactView contact, String place) {
    Ruleset ruleset =
        rulesets
            .named(text.rulesetOrLatest())
            .orElseThrow(
                () ->
                    ProblemException.invalid(
                        Fault.at(
                            place + "/ruleset", "unknown-value", "There is no such ruleset.")));
    NewDraft draft =
        new NewDraft(text.subject(), text.body(), purpose.channel(), purpose.kind(), text.locale());
    Optional<ContactView> introducer =
        purpose.introducedBy() == null ? introducer(contact) : Optional.empty();
    @Nullable String introducedBy =
        introducer.map(ContactView::name).orElse(purpose.introducedBy());
    NewContext context = context(text, purpose, contact, introducedBy);
    NewCheck check =
        new NewCheck(draft, context, ruleset.version(), null, null, ALL_FINDINGS, null, null);
    checks.prepare();
    CheckView card = checks.answer(check, ruleset);
    Marks marks = Marks.of(card);
    return introducer
        .map(
            one ->
                new Scored(
                    text,
                    contact,
                    UUID.fromString(one.id()),
                    written(context(text, purpose, contact, RequestDraft.INTRODUCER)),
                    written(without(one.name().strip(), card)),
                    marks))
        .orElseGet(() -> new Scored(text, contact, null, written(context), written(card), marks));
  }

  /** Only what is suggested names the introducer; the rest quotes the text. */
  private JsonNode without(String name, CheckView card) {
    JsonNode kept = json.valueToTree(card);
    for (JsonNode finding : kept.path("findings")) {
      ObjectNode suggestion = (ObjectNode) finding.path("suggestion");
      String text = suggestion.path("text").textValue();
      suggestion.put("text", text.replace(name, RequestDraft.INTRODUCER));
    }
    return kept;
  }

  private NewContext context(
      NewRequestDraft text, Purpose purpose, ContactView contact, @Nullable String introducedBy) {
    @Nullable Integer unknownRate = null;
    @Nullable String unknownCurrency = null;
    return new NewContext(
        contact.relationship(),
        new NewRecipient(
            contact.name(),
            contact.organization(),
            contact.billsForTime(),
            unknownRate,
            unknownCurrency),
        new NewSender(purpose.senderName()),
        introducedBy,
        purpose.followUpNumber(),
        text.attributes());
  }

  private Optional<ContactView> introducer(ContactView contact) {
    return Optional.ofNullable(contact.introducerId()).flatMap(Ids::read).flatMap(contacts::find);
  }

  private String written(Object kept) {
    try {
      return json.writeValueAsString(kept);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what goes over the wire can be written", e);
    }
  }
}
