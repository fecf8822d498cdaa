package io.meetworthy.outreach.contact;

import io.meetworthy.outreach.audit.Audit;
import io.meetworthy.outreach.http.IfMatch;
import io.meetworthy.outreach.json.MergePatch;
import io.meetworthy.outreach.json.MergePatches;
import io.meetworthy.outreach.page.PageRequest;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tenant's contacts. */
@ApplicationScoped
class Contacts implements PanacheRepositoryBase<Contact, UUID> {
  private final ContactIndex index;
  private final ContactRules rules;
  private final MergePatches patches;
  private final Audit audit;
  private final Forgotten forgotten;
  private final Departures departures;
  private final Event<ContactChanged> changed;
  private final Clock clock;

  Contacts(
      ContactIndex index,
      ContactRules rules,
      MergePatches patches,
      Audit audit,
      Forgotten forgotten,
      Departures departures,
      Event<ContactChanged> changed,
      Clock clock) {
    this.index = index;
    this.rules = rules;
    this.patches = patches;
    this.audit = audit;
    this.forgotten = forgotten;
    this.departures = departures;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * A contact as it was put there.
   *
   * @param contact as stored
   * @param isNew whether it was not there before
   */
  record Kept(Contact contact, boolean isNew) {}

  /** The newest first. */
  @Transactional
  @SuppressWarnings("unchecked") // the class is given
  List<Contact> page(PageRequest asked) {
    ContactFilter filter = ContactFilter.of(asked);
    Query query = getEntityManager().createNativeQuery(filter.sql(), Contact.class);
    filter.values().forEach(query::setParameter);
    return query.getResultList();
  }

  @Transactional
  Optional<Contact> find(UUID id) {
    return findByIdOptional(id);
  }

  /** Adds one, or replaces the one with the same reference. */
  @Transactional
  Kept keep(NewContact given) {
    NewContact wanted = rules.checked(given);
    forgotten.refuse(wanted);
    Optional<Contact> known =
        Optional.ofNullable(wanted.externalRef())
            .flatMap(reference -> index.holder(ContactKey.ofReference(reference)))
            .flatMap(this::held);
    if (known.isPresent()) {
      return new Kept(changed(known.get(), wanted), false);
    }
    Contact contact = new Contact(wanted, clock.instant());
    introduced(Optional.empty(), wanted);
    persist(contact);
    flush();
    index.write(contact.id(), wanted);
    audit.record("contact.created", contact.id());
    return new Kept(contact, true);
  }

  @Transactional
  Optional<Contact> change(UUID id, IfMatch meant, MergePatch<NewContact> patch) {
    return held(id)
        .map(
            contact -> {
              meant.admit(contact.version());
              NewContact wanted = rules.checked(patches.apply(patch, contact.wanted()));
              forgotten.refuse(wanted);
              return changed(contact, wanted);
            });
  }

  /** Nobody else changes it until the transaction ends, so "whatever is there" stays there. */
  private Optional<Contact> held(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  private Contact changed(Contact contact, NewContact wanted) {
    introduced(Optional.of(contact.id()), wanted);
    ContactView before = ContactView.of(contact);
    contact.become(wanted, clock.instant());
    // Written now, so that the version is the new one.
    flush();
    index.write(contact.id(), wanted);
    audit.record("contact.changed", contact.id());
    changed.fire(new ContactChanged(before, ContactView.of(contact)));
    return contact;
  }

  private void introduced(Optional<UUID> own, NewContact wanted) {
    Optional<UUID> introducer = Optional.ofNullable(wanted.introducerId()).map(UUID::fromString);
    if (introducer.isPresent() && introducer.equals(own)) {
      throw ProblemException.invalid(
          Fault.at("/introducerId", "own", "Nobody introduces themselves."));
    }
    if (introducer.isPresent() && findByIdOptional(introducer.get()).isEmpty()) {
      throw ProblemException.invalid(
          Fault.at("/introducerId", "unknown-value", "There is no such contact."));
    }
  }

  /** With all that is part of it. */
  @Transactional
  boolean remove(UUID id, IfMatch meant) {
    Optional<Contact> found = held(id);
    found.ifPresent(
        contact -> {
          meant.admit(contact.version());
          departures.leave(List.of(id));
          audit.record("contact.deleted", id);
        });
    return found.isPresent();
  }
}
