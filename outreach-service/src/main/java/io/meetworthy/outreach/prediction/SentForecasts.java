package io.meetworthy.outreach.prediction;

import io.meetworthy.outreach.request.RequestChanged;
import io.meetworthy.outreach.request.RequestFacts;
import io.meetworthy.outreach.request.RequestState;
import io.meetworthy.outreach.tenant.CurrentTenant;
import io.meetworthy.scoring.prediction.Predicted;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/**
 * What was forecast of a request when it was sent, kept beside it, so that forecasts can be held
 * against what came. Where the model was silent nothing is.
 */
@Singleton
class SentForecasts {
  /** Before those who count forecasts. */
  private static final int EARLY = 100;

  private static final int THOUSANDTHS = 1000;
  private static final String KEEP =
      """
      insert into request_forecast (tenant_id, request_id, probability, model)
      values (current_tenant(), :id, :probability, :model)
      on conflict (tenant_id, request_id)
      do update set probability = excluded.probability, model = excluded.model
      """;
  private static final String DROP =
      "delete from request_forecast where tenant_id = current_tenant() and request_id = :id";

  private final EntityManager session;
  private final Models models;
  private final StoredCases cases;
  private final CurrentTenant tenant;

  SentForecasts(EntityManager session, Models models, StoredCases cases, CurrentTenant tenant) {
    this.session = session;
    this.models = models;
    this.cases = cases;
    this.tenant = tenant;
  }

  @Transactional(TxType.MANDATORY)
  void follow(@Observes @Priority(EARLY) RequestChanged change) {
    Optional<RequestState> before = change.before().map(RequestFacts::state);
    Optional<RequestState> after = change.after().map(RequestFacts::state);
    if (before.equals(after) || after.isEmpty()) {
      return;
    }
    UUID id = change.after().orElseThrow().request();
    if (after.get() == RequestState.DRAFT && before.isPresent()) {
      session.createNativeQuery(DROP).setParameter("id", id).executeUpdate();
    } else if (after.get() == RequestState.SENT && before.equals(Optional.of(RequestState.DRAFT))) {
      keep(id);
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
        .ifPresent(
            predicted ->
                session
                    .createNativeQuery(KEEP)
                    .setParameter("id", id)
                    .setParameter(
                        "probability", (int) Math.round(predicted.probability() * THOUSANDTHS))
                    .setParameter("model", fitted.version())
                    .executeUpdate());
  }
}
