package io.meetworthy.outreach.stats;

import io.meetworthy.outreach.request.RequestChanged;
import io.meetworthy.outreach.request.RequestFacts;
import io.meetworthy.outreach.request.RequestState;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Forecasts what a tag says, when a request is sent, as a model would. */
@Singleton
final class ForecastingObserver {
  private static final String TAG = "forecast ";

  private final Forecasts forecasts;

  ForecastingObserver(Forecasts forecasts) {
    this.forecasts = forecasts;
  }

  void forecast(@Observes RequestChanged changed) {
    boolean wasDraft =
        changed.before().filter(facts -> facts.state() == RequestState.DRAFT).isPresent();
    changed
        .after()
        .filter(facts -> wasDraft && facts.state() == RequestState.SENT)
        .ifPresent(this::keep);
  }

  private void keep(RequestFacts facts) {
    facts.tags().stream()
        .filter(tag -> tag.startsWith(TAG))
        .findFirst()
        .ifPresent(
            tag ->
                forecasts.keep(
                    facts.request(), Double.parseDouble(tag.substring(TAG.length())), "test"));
  }
}
