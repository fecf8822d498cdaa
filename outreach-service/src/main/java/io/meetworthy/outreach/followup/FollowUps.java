package io.meetworthy.outreach.followup;

import io.meetworthy.outreach.audit.Audit;
import io.meetworthy.outreach.http.IfMatch;
import io.meetworthy.outreach.json.MergePatch;
import io.meetworthy.outreach.json.MergePatches;
import io.meetworthy.outreach.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tenant's follow-ups. */
@ApplicationScoped
class FollowUps implements PanacheRepositoryBase<FollowUp, UUID> {
  private final MergePatches patches;
  private final Audit audit;
  private final Clock clock;

  FollowUps(MergePatches patches, Audit audit, Clock clock) {
    this.patches = patches;
    this.audit = audit;
    this.clock = clock;
  }

  /** The first due first. */
  @Transactional
  @SuppressWarnings("unchecked") // the class is given
  List<FollowUp> page(PageRequest asked) {
    FollowUpFilter filter = FollowUpFilter.of(asked);
    Query query = getEntityManager().createNativeQuery(filter.sql(), FollowUp.class);
    filter.values().forEach(query::setParameter);
    return query.getResultList();
  }

  @Transactional
  Optional<FollowUp> find(UUID id) {
    return findByIdOptional(id);
  }

  /** So many that are open, the first due first. */
  @Transactional
  List<FollowUp> open(int most) {
    return find("state = ?1 order by dueOn, id", FollowUpState.OPEN.wireName())
        .page(0, most)
        .list();
  }

  /** Those of one request. */
  @Transactional
  List<FollowUp> of(UUID request) {
    return list("requestId = ?1 order by dueOn, id", request);
  }

  /** Whether one was ever due after the request. */
  @Transactional(TxType.MANDATORY)
  boolean isAny(UUID request) {
    return count("requestId", request) > 0;
  }

  @Transactional
  Optional<FollowUp> change(UUID id, IfMatch meant, MergePatch<NewFollowUp> patch) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .map(
            followUp -> {
              meant.admit(followUp.version());
              NewFollowUp wanted = patches.apply(patch, followUp.wanted());
              followUp.become(wanted.checked(followUp), clock.instant());
              audit.record("follow-up.changed", id);
              // Written now, so that the version is the new one.
              flush();
              return followUp;
            });
  }

  /** One of this kind is due after the request, as it is said here. */
  @Transactional(TxType.MANDATORY)
  void keep(Matter matter, Due due) {
    after(matter.request()).stream()
        .filter(known -> known.kind() == due.kind())
        .findFirst()
        .ifPresentOrElse(
            known -> known.move(due, matter.zone(), clock.instant()),
            () -> persist(new FollowUp(matter, due, clock.instant())));
    flush();
  }

  /** All else that was due after it ends like this. */
  @Transactional(TxType.MANDATORY)
  void settle(UUID request, FollowUpState end, Optional<FollowUpKind> stays) {
    after(request).stream()
        .filter(known -> !stays.equals(Optional.of(known.kind())))
        .forEach(known -> known.settle(end, clock.instant()));
  }

  /** A message of this kind went out after the request. */
  @Transactional(TxType.MANDATORY)
  void done(UUID request, FollowUpKind kind) {
    after(request).stream()
        .filter(known -> known.kind() == kind)
        .forEach(known -> known.settle(FollowUpState.DONE, clock.instant()));
  }

  /** Who has answered is not written to again about the same. */
  @Transactional(TxType.MANDATORY)
  void cancelChain(UUID first) {
    find("chainId = ?1 and kind = ?2 order by id", first, FollowUpKind.FOLLOW_UP.wireName())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list()
        .forEach(known -> known.settle(FollowUpState.CANCELLED, clock.instant()));
  }

  /** Held, since somebody may change one by hand at the same time. */
  private List<FollowUp> after(UUID request) {
    return find("requestId = ?1 order by id", request)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
