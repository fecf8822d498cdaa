package io.meetworthy.outreach.contact;

import io.meetworthy.outreach.idempotency.KeptAnswers;
import io.meetworthy.outreach.person.PersonRows;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.UUID;

/** The door by which every contact leaves, whatever for. */
@Singleton
public final class Departures {
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

  /** Removes them, what is part of them, and the answers that name any of it. */
  @Transactional(TxType.MANDATORY)
  public void leave(Collection<UUID> people) {
    people.forEach(id -> leaving.fire(new ContactLeaving(id)));
    // What is still in memory has to be seen by the queries below, and is not to be written after.
    session.flush();
    answers.forgetAbout(rows.ids(people));
    session
        .createNativeQuery(REMOVE)
        .setParameter("people", people.toArray(UUID[]::new))
        .executeUpdate();
    session.clear();
  }
}
