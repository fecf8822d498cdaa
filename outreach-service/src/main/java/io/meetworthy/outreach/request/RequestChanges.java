package io.meetworthy.outreach.request;

import io.meetworthy.outreach.audit.Audit;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes of one request, one after the other, each told to those who count. */
@Singleton
class RequestChanges {
  private final EntityManager session;
  private final HoldingOrder order;
  private final Event<RequestChanged> changed;
  private final Audit audit;

  RequestChanges(
      EntityManager session, HoldingOrder order, Event<RequestChanged> changed, Audit audit) {
    this.session = session;
    this.order = order;
    this.changed = changed;
    this.audit = audit;
  }

  /** A request that nobody else changes until this transaction ends. */
  @Transactional(TxType.MANDATORY)
  Optional<MeetingRequest> locked(UUID id) {
    order.hold(id);
    @Nullable MeetingRequest found =
        session.find(MeetingRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
    return Optional.ofNullable(found);
  }

  /** It is new. */
  @Transactional(TxType.MANDATORY)
  void made(MeetingRequest request) {
    tell("meeting-request.created", request.id(), Optional.empty(), Optional.of(request.facts()));
  }

  /** It was otherwise before. */
  @Transactional(TxType.MANDATORY)
  void changed(String deed, RequestFacts before, MeetingRequest request) {
    tell(deed, request.id(), Optional.of(before), Optional.of(request.facts()));
  }

  /** It is gone. */
  @Transactional(TxType.MANDATORY)
  void removed(RequestFacts before) {
    tell("meeting-request.deleted", before.request(), Optional.of(before), Optional.empty());
  }

  private void tell(
      String deed, UUID id, Optional<RequestFacts> before, Optional<RequestFacts> after) {
    // Written now, so that the version is the new one and observers can ask the database.
    session.flush();
    audit.record(deed, id);
    changed.fire(new RequestChanged(before, after));
  }
}
