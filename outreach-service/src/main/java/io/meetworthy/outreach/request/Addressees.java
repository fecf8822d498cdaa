package io.meetworthy.outreach.request;

import io.meetworthy.outreach.contact.ContactBook;
import io.meetworthy.outreach.contact.ContactResource;
import io.meetworthy.outreach.contact.ContactView;
import io.meetworthy.outreach.http.Ids;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Those whom a request may be for: contacts who may be asked. */
@Singleton
final class Addressees {
  private final ContactBook contacts;

  Addressees(ContactBook contacts) {
    this.contacts = contacts;
  }

  /** The contact whom a body names; somebody else's is as unknown as one that nobody has. */
  ContactView named(String id) {
    return asked(Ids.read(id).flatMap(contacts::find).orElseThrow(Addressees::unknown));
  }

  /** The contact of a request that is there. */
  ContactView of(UUID id) {
    return asked(contacts.find(id).orElseThrow(ProblemException::notFound));
  }

  /** Keeps one from being removed until the transaction ends; who is gone already is unknown. */
  void hold(ContactView contact) {
    asked(contacts.hold(UUID.fromString(contact.id())).orElseThrow(Addressees::unknown));
  }

  /** Keeps the introducer from being removed, too; the same without one who is gone already. */
  Scored holdIntroducer(Scored scored) {
    return Optional.ofNullable(scored.introducer()).flatMap(contacts::hold).isPresent()
        ? scored
        : scored.withoutIntroducer();
  }

  /** Whether somebody does not want to be asked. */
  boolean mayNotBeAsked(UUID id) {
    return contacts.find(id).map(ContactView::doNotAsk).orElse(false);
  }

  private static ContactView asked(ContactView contact) {
    if (contact.doNotAsk()) {
      throw new ProblemException(
          new Problem.Conflict(
              "This contact is not to be asked.",
              Map.of("contact", ContactResource.PATH + "/" + contact.id())));
    }
    return contact;
  }

  private static ProblemException unknown() {
    return ProblemException.invalid(
        Fault.at("/contactId", "unknown-value", "There is no such contact."));
  }
}
