package io.meetworthy.outreach.prediction;

import io.meetworthy.outreach.request.RequestChanged;
import io.meetworthy.outreach.request.RequestFacts;
import io.meetworthy.outreach.request.RequestState;
import io.meetworthy.outreach.stats.Forecasts;
import io.meetworthy.outreach.tenant.CurrentTenant;
import io.meetworthy.scoring.prediction.Predicted;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/**
 * What was forecast of a request when it was sent, kept so that forecasts can be held against what
 * came. Where the model was silent nothing is.
 */
@Singleton
class SentForecasts {
  /** Before those who count forecasts. */
  private static final int EARLY = 100;

  private final Forecasts kept;
  private final Models models;
  private final StoredCases cases;
  private final CurrentTenant tenant;

  SentForecasts(Forecasts kept, Models models, StoredCases cases, CurrentTenant tenant) {
    this.kept = kept;
    this.models = models;
    this.cases = cases;
    this.tenant = tenant;
  }

  @Transactional(TxType.MANDATORY)
  void follow(@Observes @Priority(EARLY) RequestChanged change) {
    Optional<RequestState> before = change.before().map(RequestFacts::state);
    Optional<RequestFacts> sent =
        change.after().filter(after -> after.state() == RequestState.SENT);
    if (sent.isPresent() && before.equals(Optional.of(RequestState.DRAFT))) {
      keep(sent.get().request());
    }
  }

  private void keep(UUID id) {
    Fitted fitted = models.awaited(tenant.required());
    if (fitted.model().silence().isPresent()) {
      return;
    }
    cases
        .one(id)
        .map(asked -> fitted.model().predict(asked))
        .filter(Predicted.class::isInstance)
        .map(Predicted.class::cast)
        .ifPresent(predicted -> kept.keep(id, predicted.probability(), fitted.version()));
  }
}
