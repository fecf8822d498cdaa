package io.meetworthy.scoring.prediction;

import io.meetworthy.scoring.statistics.Forecast;
import java.util.ArrayList;
import java.util.List;

/**
 * A history lived through again: what the models of their time would have said of each request
 * before its outcome was known, gates left aside.
 *
 * @param forecasts of the models, in order of time
 * @param references of the rate of acceptance so far
 */
public record Replay(List<Forecast> forecasts, List<Forecast> references) {
  private static final int SHORTEST_STEP = 10;

  public Replay {
    forecasts = List.copyOf(forecasts);
    references = List.copyOf(references);
  }

  /**
   * Lives through a history.
   *
   * @param settled the requests in order of time
   * @param guess the rate that the tenant expects
   * @param from the number of outcomes from which on forecasts are kept
   */
  public static Replay of(List<Settled> settled, double guess, int from) {
    return of(new History(settled, guess), from);
  }

  static Replay of(History history, int from) {
    return new Replay(forecasts(history, from), references(history, from));
  }

  private static List<Forecast> forecasts(History history, int from) {
    List<Forecast> forecasts = new ArrayList<>();
    int next;
    for (int known = from; known < history.size(); known = next) {
      Weights weights = history.learn(known);
      // A model is made anew when there is a twentieth more to learn from.
      next = Math.min(history.size(), known + Math.max(SHORTEST_STEP, known / 20));
      for (int i = known; i < next; i++) {
        Settled settled = history.settled(i);
        forecasts.add(Forecast.of(weights.probability(settled.asked()), settled.accepted()));
      }
    }
    return forecasts;
  }

  private static List<Forecast> references(History history, int from) {
    List<Forecast> references = new ArrayList<>();
    BaseRate base = new BaseRate(history.guess());
    for (int i = 0; i < history.size(); i++) {
      boolean accepted = history.settled(i).accepted();
      references.add(Forecast.of(base.rate(), accepted));
      base.add(accepted);
    }
    return references.subList(Math.min(from, references.size()), references.size());
  }
}
