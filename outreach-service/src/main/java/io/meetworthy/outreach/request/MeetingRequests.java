package io.meetworthy.outreach.request;

import io.meetworthy.outreach.check.Warning;
import io.meetworthy.outreach.contact.ContactLeaving;
import io.meetworthy.outreach.http.IfMatch;
import io.meetworthy.outreach.idempotency.KeptAnswers;
import io.meetworthy.outreach.json.MergePatch;
import io.meetworthy.outreach.json.MergePatches;
import io.meetworthy.outreach.page.PageRequest;
import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tenant's meeting requests. */
@ApplicationScoped
class MeetingRequests implements PanacheRepositoryBase<MeetingRequest, UUID> {
  private final Addressees addressees;
  private final RequestDrafts drafts;
  private final HoldingOrder order;
  private final RequestChanges changes;
  private final RequestTags tags;
  private final MergePatches patches;
  private final KeptAnswers answers;
  private final Cautions cautions;
  private final Clock clock;

  MeetingRequests(
      Addressees addressees,
      RequestDrafts drafts,
      HoldingOrder order,
      RequestChanges changes,
      RequestTags tags,
      MergePatches patches,
      KeptAnswers answers,
      Cautions cautions,
      Clock clock) {
    this.addressees = addressees;
    this.drafts = drafts;
    this.order = order;
    this.changes = changes;
    this.tags = tags;
    this.patches = patches;
    this.answers = answers;
    this.cautions = cautions;
    this.clock = clock;
  }

  /**
   * A request with its newest text.
   *
   * @param request as stored
   * @param draft and its draft before, if there is one
   * @param warnings what gives pause before it is sent; none afterwards
   */
  record Kept(MeetingRequest request, RequestDrafts.Version draft, List<Warning> warnings) {}

  /** The newest first. */
  @Transactional
  @SuppressWarnings("unchecked") // the class is given
  List<MeetingRequest> page(PageRequest asked) {
    RequestFilter filter = RequestFilter.of(asked);
    Query query = getEntityManager().createNativeQuery(filter.sql(), MeetingRequest.class);
    filter.values().forEach(query::setParameter);
    return query.getResultList();
  }

  @Transactional
  Optional<Kept> find(UUID id) {
    return findByIdOptional(id).flatMap(this::kept);
  }

  /**
   * The request alone, to be looked at: whoever changes it in the same transaction reads it anew.
   */
  @Transactional
  Optional<MeetingRequest> findWithoutText(UUID id) {
    Optional<MeetingRequest> found = findByIdOptional(id);
    found.ifPresent(getEntityManager()::detach);
    return found;
  }

  /** Empty where it was removed just now. */
  private Optional<Kept> kept(MeetingRequest request) {
    return drafts
        .newest(request)
        .map(draft -> new Kept(request, draft, cautions.about(request, draft.draft())));
  }

  /** Adds one with its first text, which has its score already. */
  @Transactional
  Kept add(NewMeetingRequest wanted, Scored scored) {
    RequestNotes remarks = wanted.remarks().checked();
    addressees.hold(scored.contact());
    Optional.ofNullable(wanted.purpose().follows()).ifPresent(order::holdMatter);
    unlessTaken(remarks.externalRef(), Optional.empty());
    MeetingRequest request = new MeetingRequest(wanted.purpose(), scored, remarks, clock.instant());
    persist(request);
    flush();
    drafts.keep(request, scored);
    tags.add(request.id(), remarks.tagKeys());
    changes.made(request);
    return kept(request).orElseThrow();
  }

  @Transactional
  Optional<Kept> change(UUID id, IfMatch meant, MergePatch<RequestNotes> patch) {
    return changes
        .locked(id)
        .flatMap(
            request -> {
              meant.admit(request.version());
              RequestFacts before = request.facts();
              RequestNotes remarks = patches.apply(patch, request.remarks()).checked();
              unlessTaken(remarks.externalRef(), Optional.of(id));
              request.become(remarks, clock.instant());
              flush();
              tags.replace(id, remarks.tagKeys());
              changes.changed("meeting-request.changed", before, request);
              return kept(request);
            });
  }

  private void unlessTaken(@Nullable String reference, Optional<UUID> own) {
    if (reference == null) {
      return;
    }
    Optional<MeetingRequest> holder = find("externalRef", reference).firstResultOptional();
    if (holder.isPresent() && !own.equals(holder.map(MeetingRequest::id))) {
      throw new ProblemException(
          new Problem.Conflict(
              "Another request has this reference.",
              Map.of("existing", MeetingRequestResource.PATH + "/" + holder.get().id())));
    }
  }

  /** Ends with it what is kept under its address. */
  @Transactional
  boolean remove(UUID id, IfMatch meant) {
    Optional<MeetingRequest> found = changes.locked(id);
    found.ifPresent(
        request -> {
          meant.admit(request.version());
          drop(request);
        });
    return found.isPresent();
  }

  @Transactional
  void leave(@Observes ContactLeaving leaving) {
    find("contactId = ?1 order by id", leaving.contact())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list()
        .forEach(this::drop);
  }

  private void drop(MeetingRequest request) {
    RequestFacts before = request.facts();
    delete(request);
    answers.forget(MeetingRequestResource.PATH + "/" + request.id());
    changes.removed(before);
  }
}
