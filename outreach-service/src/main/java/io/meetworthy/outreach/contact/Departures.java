package io.meetworthy.outreach.contact;

import io.meetworthy.outreach.idempotency.KeptAnswers;
import io.meetworthy.outreach.person.PersonRows;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The door by which every contact leaves, whatever for; everybody is told before. */
@Singleton
public class Departures {
  // Not Hibernate's lock, which lets others go on adding rows that refer to it.
  private static final String LOCK =
      """
      select contact_id from contact
      where tenant_id = current_tenant() and contact_id = any(:people)
      order by contact_id for update
      """;
  private static final String REMOVE =
      "delete from contact where tenant_id = current_tenant() and contact_id = any(:people)";

  private final EntityManager session;
  private final PersonRows rows;
  private final KeptAnswers answers;
  private final Event<ContactLeaving> leaving;

  Departures(
      EntityManager session, PersonRows rows, KeptAnswers answers, Event<ContactLeaving> leaving) {
    this.session = session;
    this.rows = rows;
    this.answers = answers;
    this.leaving = leaving;
  }

  /** Holds them against new rows that refer to them. */
  @Transactional(TxType.MANDATORY)
  public void hold(Collection<UUID> people) {
    session.createNativeQuery(LOCK).setParameter("people", ids(people)).getResultList();
  }

  /**
   * Removes them, what is part of them, and the answers that name any of it or who mentions them.
   */
  @Transactional(TxType.MANDATORY)
  public void leave(Collection<UUID> people) {
    hold(people);
    // Who is told may remove what is theirs, which is no longer found then.
    Set<UUID> named = rows.ids(people);
    named.addAll(rows.mentioning(people));
    people.forEach(id -> leaving.fire(new ContactLeaving(id)));
    session.flush();
    answers.forgetAbout(named);
    session.createNativeQuery(REMOVE).setParameter("people", ids(people)).executeUpdate();
    session.clear();
  }

  private static UUID[] ids(Collection<UUID> people) {
    return people.toArray(UUID[]::new);
  }
}
