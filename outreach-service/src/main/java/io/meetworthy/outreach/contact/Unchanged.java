package io.meetworthy.outreach.contact;

import io.meetworthy.outreach.person.PersonRows;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Contacts who are still what they were in the file that they came with. */
@Singleton
public final class Unchanged {
  private static final int AT_ONCE = 100;
  private static final UUID FIRST = new UUID(0, 0);
  private static final String NEXT =
      """
      select c.contact_id from contact c
      where c.tenant_id = current_tenant() and c.import_id = :import and c.contact_id > :after
        and c.version = 0 and
      """;
  private static final String ORDER =
      " order by c.contact_id limit " + AT_ONCE + " for update of c";
  private static final String STILL =
      """
      select c.contact_id from contact c
      where c.tenant_id = current_tenant() and c.contact_id = any(:people) and
      """;

  private final EntityManager session;
  private final PersonRows rows;
  private final Departures departures;

  Unchanged(EntityManager session, PersonRows rows, Departures departures) {
    this.session = session;
    this.rows = rows;
    this.departures = departures;
  }

  /**
   * Some who were looked at.
   *
   * @param removed how many of them went
   * @param last the last of them; empty where there is nobody behind
   */
  public record Passed(int removed, Optional<UUID> last) {}

  /** Removes some who came from there, behind this one. Who was asked meanwhile stays. */
  @Transactional(TxType.MANDATORY)
  public Passed removeSome(UUID source, Optional<UUID> after) {
    String untouched = rows.isUntouched("c", "'-infinity'");
    List<UUID> held =
        ids(
            session
                .createNativeQuery(NEXT + untouched + ORDER)
                .setParameter("import", source)
                .setParameter("after", after.orElse(FIRST)));
    if (held.isEmpty()) {
      return new Passed(0, Optional.empty());
    }
    // Somebody may have asked one of them just before they were held: now that shows.
    List<UUID> still =
        ids(
            session
                .createNativeQuery(STILL + untouched)
                .setParameter("people", held.toArray(UUID[]::new)));
    departures.leave(still);
    return new Passed(
        still.size(),
        held.size() < AT_ONCE ? Optional.empty() : Optional.of(held.get(held.size() - 1)));
  }

  @SuppressWarnings("unchecked") // one column
  private static List<UUID> ids(Query query) {
    return query.getResultList();
  }
}
