package io.meetworthy.outreach.contact;

import io.meetworthy.outreach.audit.Audit;
import io.meetworthy.outreach.person.PersonRows;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Contacts to whom nothing has happened for long: neither to them nor to what is part of them. */
@Singleton
public final class Untouched {
  private static final int AT_ONCE = 100;
  private static final String CANDIDATES =
      """
      select c.contact_id from contact c
      where c.tenant_id = current_tenant() and c.updated_at < :since and
      """;
  private static final String STILL =
      """
      select c.contact_id from contact c
      where c.tenant_id = current_tenant() and c.contact_id = any(:people)
        and c.updated_at < :since and
      """;
  // What another replica removes at this moment is its business.
  private static final String ORDER =
      " order by c.updated_at limit " + AT_ONCE + " for update of c skip locked";

  private final EntityManager session;
  private final PersonRows rows;
  private final Departures departures;
  private final Audit audit;

  Untouched(EntityManager session, PersonRows rows, Departures departures, Audit audit) {
    this.session = session;
    this.rows = rows;
    this.departures = departures;
    this.audit = audit;
  }

  /** Removes some of those untouched since then; whether there may be more. */
  @Transactional(TxType.MANDATORY)
  public boolean removeSome(Instant since) {
    String sql = CANDIDATES + rows.isUntouched("c", ":since") + ORDER;
    List<UUID> held = ids(session.createNativeQuery(sql).setParameter("since", since));
    if (held.isEmpty()) {
      return false;
    }
    // Somebody may have asked one of them just before they were held: now that shows.
    String still = STILL + rows.isUntouched("c", ":since");
    List<UUID> untouched =
        ids(
            session
                .createNativeQuery(still)
                .setParameter("people", held.toArray(UUID[]::new))
                .setParameter("since", since));
    departures.leave(untouched);
    untouched.forEach(id -> audit.record("contact.expired", id));
    return held.size() == AT_ONCE;
  }

  @SuppressWarnings("unchecked") // one column
  private static List<UUID> ids(Query query) {
    return query.getResultList();
  }
}
