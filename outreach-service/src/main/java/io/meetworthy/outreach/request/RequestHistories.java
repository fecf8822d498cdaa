package io.meetworthy.outreach.request;

import io.meetworthy.outreach.page.PageRequest;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What happened to requests; it grows and is never changed. */
@ApplicationScoped
class RequestHistories {
  /** How many transitions a request may have; without corrections there are five at most. */
  static final int MOST = 100;

  // For clocks of callers that are a little fast.
  private static final Duration SKEW = Duration.ofMinutes(1);
  private static final String FROM =
      "from RequestTransition where key.request = :id and key.number > :number order by key.number";

  private final EntityManager session;
  private final RequestChanges changes;
  private final Addressees addressees;
  private final Clock clock;

  RequestHistories(
      EntityManager session, RequestChanges changes, Addressees addressees, Clock clock) {
    this.session = session;
    this.changes = changes;
    this.addressees = addressees;
    this.clock = clock;
  }

  /** The oldest first. */
  @Transactional
  List<RequestTransition> page(UUID request, PageRequest asked) {
    int last = asked.after().map(after -> Integer.parseInt(after.text(0))).orElse(0);
    return after(request, last, asked.rows());
  }

  @Transactional
  Optional<RequestTransition> find(UUID request, int number) {
    return after(request, number - 1, 1).stream().findFirst();
  }

  private List<RequestTransition> after(UUID request, int number, int rows) {
    return session
        .createQuery(FROM, RequestTransition.class)
        .setParameter("id", request)
        .setParameter("number", number)
        .setMaxResults(rows)
        .getResultList();
  }

  /** Records something that happened, or takes back what was recorded last. */
  @Transactional
  Optional<RequestTransition> add(UUID id, NewTransition given) {
    NewTransition wanted = given.checked();
    return changes
        .locked(id)
        .map(
            request -> {
              History history = history(request);
              return follow(
                  request,
                  history,
                  wanted.corrects()
                      ? correction(request, history, wanted.to())
                      : step(request, history, wanted));
            });
  }

  private RequestTransition step(MeetingRequest request, History history, NewTransition wanted) {
    admit(request, wanted.to());
    Instant now = clock.instant();
    Step step = new Step(wanted.to(), time(request, wanted, now), wanted.reason());
    return RequestTransition.step(key(request, history), request.state(), step, now);
  }

  private RequestTransition correction(
      MeetingRequest request, History history, RequestState before) {
    RequestTransition wrong =
        history
            .last()
            .filter(last -> last.from() == before)
            .orElseThrow(
                () ->
                    new ProblemException(
                        NotNow.of(
                            "It was not " + before.wireName() + " before.", request.state())));
    return RequestTransition.correction(key(request, history), wrong, clock.instant());
  }

  private RequestTransition follow(
      MeetingRequest request, History history, RequestTransition next) {
    RequestFacts before = request.facts();
    session.persist(next);
    request.follow(history.with(next), next.recordedAt());
    changes.changed("meeting-request.moved", before, request);
    return next;
  }

  private void admit(MeetingRequest request, RequestState to) {
    RequestState current = request.state();
    if (!current.next().contains(to)) {
      throw new ProblemException(
          NotNow.of(
              "What is " + current.wireName() + " cannot become " + to.wireName() + ".", current));
    }
    if (to == RequestState.SENT && addressees.mayNotBeAsked(request.contactId())) {
      List<String> others =
          current.allowed().stream().filter(name -> !name.equals(to.wireName())).toList();
      throw new ProblemException(NotNow.of("This contact is not to be asked.", current, others));
    }
  }

  /** When it happened. */
  private static Instant time(MeetingRequest request, NewTransition wanted, Instant now) {
    boolean first = request.state() == RequestState.DRAFT;
    Instant since = request.timeline().since();
    if (wanted.occurredAt() == null) {
      return first || now.isAfter(since) ? now : since;
    }
    Instant given = wanted.occurredAt();
    if (given.isAfter(now.plus(SKEW))) {
      throw ProblemException.invalid(Fault.at("/occurredAt", "future", "It has not happened yet."));
    }
    if (!first && given.isBefore(since)) {
      throw ProblemException.invalid(
          Fault.at("/occurredAt", "order", "It cannot be before what happened last."));
    }
    return given.isAfter(now) ? now : given;
  }

  private History history(MeetingRequest request) {
    List<RequestTransition> all = after(request.id(), 0, MOST);
    if (all.size() == MOST) {
      throw new ProblemException(
          new Problem.Conflict("A request has at most " + MOST + " transitions.", Map.of()));
    }
    return new History(all);
  }

  private static RequestTransition.Key key(MeetingRequest request, History history) {
    return new RequestTransition.Key(request.id(), history.next());
  }
}
