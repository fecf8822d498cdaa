package io.meetworthy.outreach.followup;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is due, with names. */
@Singleton
public class Reminders {
  private static final String NAMES =
      """
      select contact_id, name, organization from contact
      where tenant_id = current_tenant() and contact_id = any(cast(:ids as uuid[]))
      """;

  private final EntityManager session;
  private final FollowUps followUps;

  Reminders(EntityManager session, FollowUps followUps) {
    this.session = session;
    this.followUps = followUps;
  }

  private record Person(String name, Optional<String> organization) {
    static Person of(@Nullable Object[] row) {
      return new Person(String.valueOf(row[1]), Optional.ofNullable((String) row[2]));
    }
  }

  /** So many that are open, the first due first. */
  @Transactional
  public List<Reminder> open(int most) {
    List<FollowUp> open = followUps.open(most);
    Map<UUID, Person> people =
        people(open.stream().map(FollowUp::contactId).distinct().toArray(UUID[]::new));
    return open.stream()
        .flatMap(
            due ->
                Optional.ofNullable(people.get(due.contactId())).stream()
                    .map(person -> reminder(due, person)))
        .toList();
  }

  private static Reminder reminder(FollowUp due, Person person) {
    return new Reminder(
        due.id(),
        due.kind(),
        due.due().day(),
        due.dueBy(),
        due.updatedAt(),
        person.name(),
        person.organization());
  }

  private Map<UUID, Person> people(UUID[] ids) {
    @SuppressWarnings("unchecked") // three columns
    List<@Nullable Object[]> rows =
        session.createNativeQuery(NAMES).setParameter("ids", ids).getResultList();
    return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], Person::of));
  }
}
