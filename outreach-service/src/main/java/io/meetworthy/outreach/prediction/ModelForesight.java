package io.meetworthy.outreach.prediction;

import io.meetworthy.outreach.check.AcceptanceView;
import io.meetworthy.outreach.check.Foresight;
import io.meetworthy.outreach.check.Foretold;
import io.meetworthy.outreach.tenant.CurrentTenant;
import io.meetworthy.scoring.prediction.Acceptance;
import io.meetworthy.scoring.prediction.Case;
import io.meetworthy.scoring.prediction.Predicted;
import io.meetworthy.scoring.prediction.Silence;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What the tenant's model says, in the words of a check. */
@Singleton
final class ModelForesight implements Foresight {
  private static final String NO_KEY =
      "A probability is learned from a tenant's own outcomes, and a check without a key has no"
          + " tenant.";
  private static final String NOT_YET =
      "What your outcomes have taught is being fetched; ask again in a moment.";

  private final Models models;
  private final CurrentTenant current;

  ModelForesight(Models models, CurrentTenant current) {
    this.models = models;
    this.current = current;
  }

  @Override
  public Foretold foretell(Case asked) {
    Optional<String> tenant = current.id();
    if (tenant.isEmpty()) {
      return Foretold.silent(NO_KEY);
    }
    return models
        .known(tenant.get())
        .map(fitted -> told(fitted, asked))
        .orElseGet(() -> Foretold.silent(NOT_YET));
  }

  @Override
  public void prepare() {
    current.id().ifPresent(models::awaited);
  }

  private static Foretold told(Fitted fitted, Case asked) {
    Acceptance acceptance = fitted.model().predict(asked);
    return acceptance instanceof Predicted predicted
        ? new Foretold(AcceptanceView.of(predicted, fitted.version()), null)
        : Foretold.silent(((Silence) acceptance).reason());
  }
}
