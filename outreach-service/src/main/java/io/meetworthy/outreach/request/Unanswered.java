package io.meetworthy.outreach.request;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests that were sent and still wait. */
@Singleton
public class Unanswered {
  private static final UUID FIRST = new UUID(0, 0);
  private static final String SENT_BEFORE =
      """
      select request_id from meeting_request
      where tenant_id = current_tenant() and state = 'sent' and request_id > :after
        and sent_at <= :before
      order by request_id limit :rows
      """;

  private final EntityManager session;
  private final RequestChanges changes;
  private final RequestHistories histories;

  Unanswered(EntityManager session, RequestChanges changes, RequestHistories histories) {
    this.session = session;
    this.changes = changes;
    this.histories = histories;
  }

  /** Those that wait since then or longer. */
  @Transactional
  @SuppressWarnings("unchecked") // the class is given
  public List<UUID> sentBefore(Instant before, Optional<UUID> after, int rows) {
    return session
        .createNativeQuery(SENT_BEFORE, UUID.class)
        .setParameter("before", before)
        .setParameter("after", after.orElse(FIRST))
        .setParameter("rows", rows)
        .getResultList();
  }

  /** Takes no answer for one, at the end of a patience; unless there is one meanwhile. */
  @Transactional(TxType.MANDATORY)
  public void settle(UUID request, Duration patience) {
    @Nullable Instant sentAt =
        changes
            .locked(request)
            .filter(found -> found.state() == RequestState.SENT)
            .map(found -> found.timeline().sentAt())
            .orElse(null);
    if (sentAt != null) {
      histories.add(
          request, new NewTransition(RequestState.NO_ANSWER, null, sentAt.plus(patience), null));
    }
  }
}
