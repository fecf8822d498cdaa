package io.meetworthy.outreach.request;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What went to somebody and is not over: there may be something to write after it. */
@Singleton
public class Correspondence {
  private static final String WITH = "from MeetingRequest where contactId = :contact order by id";
  private static final Set<RequestState> OPEN =
      EnumSet.of(RequestState.SENT, RequestState.NO_ANSWER, RequestState.MET, RequestState.THANKED);

  private final EntityManager session;

  Correspondence(EntityManager session) {
    this.session = session;
  }

  /** All of it with one contact, the oldest first; nobody else changes it in the meantime. */
  @Transactional(TxType.MANDATORY)
  public List<RequestFacts> with(UUID contact) {
    return session
        .createQuery(WITH, MeetingRequest.class)
        .setParameter("contact", contact)
        // All are held, since what is due after one may change with those that follow it.
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .filter(request -> OPEN.contains(request.state()))
        .map(MeetingRequest::facts)
        .toList();
  }
}
