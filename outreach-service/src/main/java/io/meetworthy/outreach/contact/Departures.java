package io.meetworthy.outreach.contact;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Tells everybody that a contact is about to be removed. */
@Singleton
public class Departures {
  // Not Hibernate's lock, which lets others go on adding rows that refer to it.
  private static final String LOCK =
      """
      select 1 from contact
      where tenant_id = current_tenant() and contact_id = :id for update
      """;

  private final EntityManager session;
  private final Event<ContactLeaving> leaving;

  Departures(EntityManager session, Event<ContactLeaving> leaving) {
    this.session = session;
    this.leaving = leaving;
  }

  /** Before the row is deleted: holds it against new rows that refer to it, then tells. */
  @Transactional(TxType.MANDATORY)
  public void announce(UUID contact) {
    session.createNativeQuery(LOCK).setParameter("id", contact).getResultList();
    leaving.fire(new ContactLeaving(contact));
  }
}
