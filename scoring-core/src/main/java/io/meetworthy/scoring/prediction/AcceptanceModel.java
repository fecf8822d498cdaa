package io.meetworthy.scoring.prediction;

import io.meetworthy.scoring.Concern;
import io.meetworthy.scoring.statistics.Confidence;
import io.meetworthy.scoring.statistics.Proportion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one tenant's settled requests teach about the next one; plain values all through, so that it
 * can be stored.
 *
 * @param version which way of learning made it
 * @param settled how many outcomes it learned from
 * @param accepted how many of them were accepted
 * @param guess the rate that the tenant expected before the first
 * @param weights what it learned
 * @param validation how its forecasts did
 */
public record AcceptanceModel(
    String version,
    long settled,
    long accepted,
    double guess,
    Weights weights,
    Validation validation) {
  /**
   * The way of learning in this release; it changes whenever the same history teaches otherwise.
   */
  public static final String VERSION = "1";

  /** What a tenant expects that has not said what it expects. */
  public static final double USUAL_GUESS = 0.25;

  /** Older outcomes are not learned from. */
  public static final int MOST_OUTCOMES = 10_000;

  /** The forecasts by which a model is judged are at most this many, the latest. */
  private static final int JUDGED = 1000;

  private static final double LEAST_MOVE = 0.005;

  /**
   * Learns from a tenant's settled requests.
   *
   * @param history in order of time; of more than {@value #MOST_OUTCOMES} the latest count
   * @param guess the rate of acceptance that the tenant expects, above 0 and below 1
   */
  public static AcceptanceModel of(List<Settled> history, double guess) {
    int from = Math.max(0, history.size() - MOST_OUTCOMES);
    List<Settled> latest = history.subList(from, history.size());
    History known = new History(latest, guess);
    int n = known.size();
    return new AcceptanceModel(
        VERSION,
        n,
        latest.stream().filter(Settled::accepted).count(),
        guess,
        known.learn(n),
        Validation.of(Replay.of(known, Math.max(0, n - JUDGED))));
  }

  /** Why the model gives no probability, empty where it gives one. */
  public Optional<Silence> silence() {
    long others = settled - accepted;
    if (settled < Gates.FEWEST) {
      return Optional.of(new Silence.TooFewOutcomes(settled, Gates.FEWEST));
    }
    if (Math.min(accepted, others) < Gates.FEWEST_OF_A_CLASS) {
      return Optional.of(new Silence.TooFewOfOneKind(accepted, others, Gates.FEWEST_OF_A_CLASS));
    }
    return validation.skill() > 0
        ? Optional.empty()
        : Optional.of(new Silence.NoBetterThanBaseRate(validation.skill(), validation.forecasts()));
  }

  /** What it says of a request. */
  public Acceptance predict(Case asked) {
    Optional<Silence> silence = silence();
    return silence.isPresent() ? silence.get() : predicted(asked);
  }

  private Predicted predicted(Case asked) {
    Odds odds = weights.odds(asked);
    return new Predicted(
        weights.probability(asked),
        odds.interval(Confidence.OF_95_PERCENT),
        settled < Gates.FIRM,
        new Proportion(accepted, settled),
        version,
        moves(asked, odds.mean()));
  }

  private List<Move> moves(Case asked, double logit) {
    List<Move> moves = new ArrayList<>();
    for (Concern concern : Concern.all()) {
      double without = logit - weights.moved(asked, concern);
      moves.add(new Move(concern, Logit.probability(logit) - Logit.probability(without)));
    }
    moves.removeIf(move -> Math.abs(move.change()) < LEAST_MOVE);
    moves.sort(Comparator.comparingDouble(move -> -Math.abs(move.change())));
    return moves;
  }
}
