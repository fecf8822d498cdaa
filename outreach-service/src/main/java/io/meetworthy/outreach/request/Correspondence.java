package io.meetworthy.outreach.request;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What went to somebody and is not over: there may be something to write after it. */
@Singleton
public class Correspondence {
  private static final String WITH =
      "from MeetingRequest where contactId = :contact and timeline.state in :states order by id";
  private static final List<String> OPEN =
      Stream.of(RequestState.SENT, RequestState.NO_ANSWER, RequestState.MET, RequestState.THANKED)
          .map(RequestState::wireName)
          .toList();

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
        .setParameter("states", OPEN)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .map(MeetingRequest::facts)
        .toList();
  }
}
