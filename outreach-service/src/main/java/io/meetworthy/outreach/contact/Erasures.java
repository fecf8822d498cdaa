package io.meetworthy.outreach.contact;

import io.meetworthy.outreach.audit.Audit;
import io.meetworthy.outreach.person.PersonRows;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Forgets people for good. */
@Singleton
public final class Erasures {
  private static final String LOCK =
      "select contact_id from contact where tenant_id = current_tenant() and contact_id = :id"
          + " for update";
  private static final String KEYS =
      "select kind, key from contact_key where tenant_id = current_tenant() and contact_id = :id";

  private final EntityManager session;
  private final PersonRows rows;
  private final Departures departures;
  private final Forgotten forgotten;
  private final Audit audit;
  private final Clock clock;

  Erasures(
      EntityManager session,
      PersonRows rows,
      Departures departures,
      Forgotten forgotten,
      Audit audit,
      Clock clock) {
    this.session = session;
    this.rows = rows;
    this.departures = departures;
    this.forgotten = forgotten;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What was erased.
   *
   * @param at when
   * @param suppression what keeps the person out from now on; empty where they may come again
   * @param rows how many there were, by table
   */
  public record Erased(Instant at, Optional<UUID> suppression, Map<String, Integer> rows) {}

  /** Erases one with all that is part of them; empty where nobody is there. */
  @Transactional
  public Optional<Erased> erase(UUID id, boolean isToStayOut) {
    // Whoever changes them at the same time waits, and then finds nobody.
    if (session.createNativeQuery(LOCK).setParameter("id", id).getResultList().isEmpty()) {
      return Optional.empty();
    }
    List<ContactKey> keys = keys(id);
    Map<String, Integer> counts = rows.counts(List.of(id));
    departures.leave(List.of(id));
    Optional<UUID> suppression =
        isToStayOut && !keys.isEmpty() ? Optional.of(forgotten.suppress(keys)) : Optional.empty();
    audit.record("contact.erased", id);
    return Optional.of(new Erased(clock.instant(), suppression, counts));
  }

  private List<ContactKey> keys(UUID id) {
    @SuppressWarnings("unchecked") // two columns
    List<Object[]> found = session.createNativeQuery(KEYS).setParameter("id", id).getResultList();
    return found.stream().map(row -> new ContactKey((String) row[0], (String) row[1])).toList();
  }
}
