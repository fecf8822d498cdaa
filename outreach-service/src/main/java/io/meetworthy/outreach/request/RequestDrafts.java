package io.meetworthy.outreach.request;

import io.meetworthy.outreach.page.PageRequest;
import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The versions of the texts of requests. */
@ApplicationScoped
class RequestDrafts {
  /** How many a request may have. */
  static final int MOST = 100;

  private static final String UP_TO =
      "from RequestDraft where key.request = :id and key.number <= :number order by key.number desc";

  private final EntityManager session;
  private final RequestChanges changes;
  private final Addressees addressees;
  private final Clock clock;

  RequestDrafts(EntityManager session, RequestChanges changes, Addressees addressees, Clock clock) {
    this.session = session;
    this.changes = changes;
    this.addressees = addressees;
    this.clock = clock;
  }

  /**
   * A version and what came before it.
   *
   * @param draft as stored
   * @param before empty for the first
   */
  record Version(RequestDraft draft, Optional<RequestDraft> before) {}

  /** The newest first; empty where there is no such request. */
  @Transactional
  List<Version> page(UUID request, PageRequest asked) {
    int newest = asked.after().map(after -> Integer.parseInt(after.text(0)) - 1).orElse(MOST);
    return upTo(request, newest, asked.rows());
  }

  @Transactional
  Optional<Version> find(UUID request, int number) {
    return upTo(request, number, 1).stream()
        .filter(version -> version.draft().number() == number)
        .findFirst();
  }

  private List<Version> upTo(UUID request, int number, int rows) {
    List<RequestDraft> drafts =
        session
            .createQuery(UP_TO, RequestDraft.class)
            .setParameter("id", request)
            .setParameter("number", number)
            .setMaxResults(rows + 1)
            .getResultList();
    List<Version> versions = new ArrayList<>();
    for (int i = 0; i < Math.min(rows, drafts.size()); i++) {
      Optional<RequestDraft> before =
          i + 1 < drafts.size() ? Optional.of(drafts.get(i + 1)) : Optional.empty();
      versions.add(new Version(drafts.get(i), before));
    }
    return versions;
  }

  /** The text that a request has now. */
  @Transactional(TxType.MANDATORY)
  Optional<Version> newest(MeetingRequest request) {
    return find(request.id(), request.draftNumber());
  }

  /** Keeps the text that a request has just taken. */
  @Transactional(TxType.MANDATORY)
  void keep(MeetingRequest request, Scored scored) {
    RequestDraft.Key key = new RequestDraft.Key(request.id(), request.draftNumber());
    RequestDraft draft = new RequestDraft(key, addressees.holdIntroducer(scored), clock.instant());
    session.persist(draft);
    session.flush();
    // From now on it is read as stored, with the name of its introducer.
    session.detach(draft);
  }

  /** Adds a version to a request that was not sent yet. */
  @Transactional
  Optional<Version> add(UUID id, Scored scored) {
    // In the order in which a contact is removed, so that neither waits for the other for ever.
    addressees.hold(scored.contact());
    return changes
        .locked(id)
        .flatMap(
            request -> {
              admit(request);
              RequestFacts before = request.facts();
              request.take(scored, clock.instant());
              keep(request, scored);
              changes.changed("meeting-request.redrafted", before, request);
              return newest(request);
            });
  }

  /** Refuses where the text is no longer to be changed. */
  static void admit(MeetingRequest request) {
    if (request.state() != RequestState.DRAFT) {
      throw new ProblemException(
          NotNow.of("A text is changed before it is sent.", request.state()));
    }
    if (request.draftNumber() >= MOST) {
      throw new ProblemException(
          new Problem.Conflict("A request has at most " + MOST + " versions.", Map.of()));
    }
  }
}
