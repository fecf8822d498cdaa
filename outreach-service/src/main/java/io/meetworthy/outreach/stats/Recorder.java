package io.meetworthy.outreach.stats;

import io.meetworthy.outreach.request.RequestChanged;
import io.meetworthy.outreach.request.RequestFacts;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import org.jspecify.annotations.Nullable;

/** Keeps the counts with each change of a request, in its transaction. */
@Singleton
final class Recorder {
  private final Changes changes;
  private final Forecasts forecasts;
  private final Folding folding;
  private final TransactionSynchronizationRegistry transaction;
  private final EntityManager session;

  Recorder(
      Changes changes,
      Forecasts forecasts,
      Folding folding,
      TransactionSynchronizationRegistry transaction,
      EntityManager session) {
    this.changes = changes;
    this.forecasts = forecasts;
    this.folding = folding;
    this.transaction = transaction;
    this.session = session;
  }

  /** After those who forecast. */
  void record(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) RequestChanged changed) {
    RequestFacts facts = changed.after().or(changed::before).orElseThrow();
    boolean wasSent = isSent(changed.before()) || isSent(changed.after());
    @Nullable Integer forecast = wasSent ? forecasts.of(facts.request()) : null;
    Optional<CountedRequest> before =
        changed.before().map(known -> CountedRequests.of(known, forecast));
    Optional<CountedRequest> after =
        changed.after().map(known -> CountedRequests.of(known, forecast));
    if (!before.equals(after)) {
      changes.add(before, after);
      folding.remember();
    }
    if (wasSent && !isSent(changed.after())) {
      forecasts.drop(facts.request());
    }
    if (after.isEmpty()) {
      forgetSoon();
    }
  }

  private static boolean isSent(Optional<RequestFacts> facts) {
    return facts.flatMap(known -> known.times().sentAt()).isPresent();
  }

  /**
   * What is removed must not wait to be counted no more. At the end, when this transaction holds
   * all rows that it wants, so that it waits for other folders at most.
   */
  private void forgetSoon() {
    if (transaction.getResource(Recorder.class) != null) {
      return;
    }
    transaction.putResource(Recorder.class, true);
    // Hibernate's own end of the transaction: JTA's would come when it has let go of its
    // connection,
    // and another one would be left open.
    BeforeCompletionCallback fold = ending -> folding.foldAll();
    session.unwrap(SessionImplementor.class).getActionQueue().registerCallback(fold);
  }
}
