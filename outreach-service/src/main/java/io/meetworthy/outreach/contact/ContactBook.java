package io.meetworthy.outreach.contact;

import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.Violations;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Contacts by the hundred, for files. */
@Singleton
public class ContactBook {
  private static final String AFTER =
      """
      select * from contact
      where tenant_id = current_tenant() and contact_id > :after
      order by contact_id limit :rows
      """;
  private static final String ONE =
      "select * from contact where tenant_id = current_tenant() and contact_id = :id";
  private static final String NAMES =
      """
      select contact_id, name from contact
      where tenant_id = current_tenant() and contact_id = any(cast(:ids as uuid[]))
      """;
  private static final UUID FIRST = new UUID(0, 0);

  private final EntityManager session;
  private final ContactIndex index;
  private final ContactRules rules;
  private final Forgotten forgotten;
  private final Validator validator;
  private final Clock clock;

  ContactBook(
      EntityManager session,
      ContactIndex index,
      ContactRules rules,
      Forgotten forgotten,
      Validator validator,
      Clock clock) {
    this.session = session;
    this.index = index;
    this.rules = rules;
    this.forgotten = forgotten;
    this.validator = validator;
    this.clock = clock;
  }

  /** Those that were made after this one, the oldest first. */
  @Transactional
  public List<ContactView> after(Optional<UUID> last, int rows) {
    @SuppressWarnings("unchecked") // the class is given
    List<Contact> contacts =
        session
            .createNativeQuery(AFTER, Contact.class)
            .setParameter("after", last.orElse(FIRST))
            .setParameter("rows", rows)
            .getResultList();
    return contacts.stream().map(ContactView::of).toList();
  }

  /** One of them. */
  @Transactional
  public Optional<ContactView> find(UUID id) {
    return one(ONE, id);
  }

  /** The same, and until the transaction ends it is not removed. */
  @Transactional(TxType.MANDATORY)
  public Optional<ContactView> hold(UUID id) {
    return one(ONE + " for key share", id);
  }

  private Optional<ContactView> one(String query, UUID id) {
    @SuppressWarnings("unchecked") // the class is given
    List<Contact> found =
        session.createNativeQuery(query, Contact.class).setParameter("id", id).getResultList();
    return found.stream().findFirst().map(ContactView::of);
  }

  /** What these are called. */
  @Transactional
  public Map<UUID, String> names(List<UUID> ids) {
    @SuppressWarnings("unchecked") // two columns
    List<Object[]> rows =
        session
            .createNativeQuery(NAMES)
            .setParameter("ids", ids.toArray(UUID[]::new))
            .getResultList();
    return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
  }

  /** All that is wrong with one; empty where it can be kept. */
  public List<Fault> faults(NewContact contact) {
    var violations = validator.validate(contact);
    return violations.isEmpty() ? rules.faults(contact) : Violations.problem(violations).faults();
  }

  /** The same without the phone numbers that nobody could call from elsewhere. */
  public NewContact withoutBadPhones(NewContact contact) {
    return contact.withPhones(
        contact.phonesOrNone().stream()
            .filter(phone -> Phones.read(phone.value()).isPresent())
            .toList());
  }

  /** How each of them stands; of several with the same key the first alone is new. */
  @Transactional
  public List<Standing> standings(List<NewContact> contacts, Set<ContactKey> seen) {
    Set<ContactKey> all = new HashSet<>();
    contacts.forEach(contact -> all.addAll(ContactKey.ofImported(contact)));
    Set<ContactKey> known = index.known(all);
    Set<String> out = forgotten.among(all);
    List<Standing> standings = new ArrayList<>();
    for (NewContact contact : contacts) {
      Set<ContactKey> keys = ContactKey.ofImported(contact);
      if (keys.stream().map(Forgotten::name).anyMatch(out::contains)) {
        standings.add(Standing.FORGOTTEN);
      } else if (keys.stream().anyMatch(key -> known.contains(key) || seen.contains(key))) {
        standings.add(Standing.KNOWN);
      } else {
        standings.add(Standing.NEW);
        seen.addAll(keys);
      }
    }
    return standings;
  }

  /** Keeps them all; they must be without faults and not there yet. */
  @Transactional(TxType.MANDATORY)
  public void add(List<NewContact> contacts, UUID source) {
    List<ContactIndex.Entry> entries = new ArrayList<>();
    for (NewContact given : contacts) {
      NewContact wanted = rules.checked(given);
      Contact contact = new Contact(wanted, clock.instant(), source);
      session.persist(contact);
      entries.add(new ContactIndex.Entry(contact.id(), wanted));
    }
    session.flush();
    index.add(entries);
    // Nobody needs them again, and there may be many.
    session.clear();
  }
}
