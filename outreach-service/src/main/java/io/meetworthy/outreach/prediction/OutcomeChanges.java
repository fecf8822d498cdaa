package io.meetworthy.outreach.prediction;

import io.meetworthy.outreach.request.Outcome;
import io.meetworthy.outreach.request.RequestChanged;
import io.meetworthy.outreach.request.RequestFacts;
import io.meetworthy.outreach.retention.ExpectationChanged;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the next fit has to learn or to unlearn, noted with the change of the request itself. */
@Singleton
class OutcomeChanges {
  private static final String NOTE =
      "insert into outcome_change (tenant_id, at, removed)"
          + " values (current_tenant(), :at, :removed)";
  private static final String WAITING =
      """
      select count(*) as n, min(at) as oldest,
        coalesce(bool_or(removed), false) as removed
      from outcome_change where tenant_id = current_tenant()
      """;
  private static final String IDS =
      "select change_id from outcome_change where tenant_id = current_tenant()";
  private static final String DROP =
      "delete from outcome_change"
          + " where tenant_id = current_tenant() and change_id = any(cast(:ids as bigint[]))";

  private final EntityManager session;
  private final Clock clock;

  OutcomeChanges(EntityManager session, Clock clock) {
    this.session = session;
    this.clock = clock;
  }

  /**
   * What waits for the next fit.
   *
   * @param count how many changes
   * @param oldest when the first of them was; null where there is none
   * @param removed whether something has to be unlearned
   */
  record Waiting(long count, @Nullable Instant oldest, boolean removed) {}

  /** What is learned of a request. */
  private record Lesson(Outcome outcome, Instant settledAt) {
    static Optional<Lesson> of(RequestFacts facts) {
      return facts.card().score().isEmpty()
          ? Optional.empty()
          : facts
              .outcome()
              .flatMap(o -> facts.times().settledAt().map(settledAt -> new Lesson(o, settledAt)));
    }
  }

  @Transactional(TxType.MANDATORY)
  void note(@Observes RequestChanged change) {
    Optional<Lesson> before = change.before().flatMap(Lesson::of);
    Optional<Lesson> after = change.after().flatMap(Lesson::of);
    if (!before.equals(after)) {
      write(after.isEmpty());
    }
  }

  /** What was learned around the old expectation is to be unlearned. */
  @Transactional(TxType.MANDATORY)
  void note(@Observes ExpectationChanged change) {
    write(true);
  }

  private void write(boolean removed) {
    session
        .createNativeQuery(NOTE)
        .setParameter("at", clock.instant())
        .setParameter("removed", removed)
        .executeUpdate();
  }

  @Transactional(TxType.MANDATORY)
  Waiting waiting() {
    Tuple row = (Tuple) session.createNativeQuery(WAITING, Tuple.class).getSingleResult();
    return new Waiting(
        row.get("n", Long.class),
        row.get("oldest", Instant.class),
        row.get("removed", Boolean.class));
  }

  /** Those that are there now. What comes while a fit is made waits for the next. */
  @Transactional(TxType.MANDATORY)
  @SuppressWarnings("unchecked") // one column
  List<Long> ids() {
    return session.createNativeQuery(IDS, Long.class).getResultList();
  }

  @Transactional(TxType.MANDATORY)
  void drop(List<Long> ids) {
    session.createNativeQuery(DROP).setParameter("ids", ids.toArray(Long[]::new)).executeUpdate();
  }
}
