package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.ScoreCard;
import io.meetworthy.scoring.prediction.AcceptanceModel;
import io.meetworthy.scoring.prediction.Case;
import io.meetworthy.scoring.prediction.Replay;
import io.meetworthy.scoring.prediction.Settled;
import io.meetworthy.scoring.prediction.Weights;
import io.meetworthy.scoring.statistics.Forecast;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A set of requests with outcomes as if one tenant had sent them all.
 *
 * @param samples the requests
 * @param settled the same as a model sees them
 */
record Tenant(List<Sample> samples, List<Settled> settled) {
  private static final int SEED = 100;

  /** The requests that have a score: not those without a text. */
  static Tenant of(Corpus corpus, Judge judge, boolean withAttributes) {
    List<Sample> samples = new ArrayList<>();
    List<Settled> settled = new ArrayList<>();
    for (Sample sample : corpus.judged().samples()) {
      Draft draft = Judge.draft(sample.title(), sample.text());
      Map<String, Double> attributes = withAttributes ? sample.attributes() : Map.of();
      Optional<ScoreCard> card = judge.card(sample.title(), sample.text());
      if (card.isPresent()) {
        Case asked = Case.of(draft, Context.UNKNOWN, card.get(), attributes);
        samples.add(sample);
        settled.add(new Settled(asked, sample.isPositive()));
      }
    }
    return new Tenant(samples, settled);
  }

  /** The same in the order in which they were sent. */
  Tenant inTime() {
    return picked(
        IntStream.range(0, settled.size())
            .boxed()
            .sorted(Comparator.comparing(i -> samples.get(i).attributes().get("ts")))
            .toList());
  }

  /** The same in some order. */
  Tenant shuffled(int number) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, settled.size()).boxed().toList());
    Collections.shuffle(order, new Random(SEED + number));
    return picked(order);
  }

  private Tenant picked(List<Integer> order) {
    return new Tenant(
        order.stream().map(samples::get).toList(), order.stream().map(settled::get).toList());
  }

  /** What a model of the first n says of the others. */
  List<Forecast> after(int n) {
    return forecasts(settled.subList(0, n), settled.subList(n, settled.size()));
  }

  /** Each part foretold from the nine others. */
  List<Forecast> tenFold() {
    Folds folds = Folds.of(samples);
    List<Forecast> forecasts = new ArrayList<>();
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      List<Settled> training = IntStream.of(folds.training(fold)).mapToObj(settled::get).toList();
      List<Settled> test = IntStream.of(folds.test(fold)).mapToObj(settled::get).toList();
      forecasts.addAll(forecasts(training, test));
    }
    return forecasts;
  }

  /** Each request foretold by the model of its time, from the given number of outcomes on. */
  List<Forecast> prequential(int from) {
    return Replay.of(settled, AcceptanceModel.USUAL_GUESS, from).forecasts();
  }

  private static List<Forecast> forecasts(List<Settled> training, List<Settled> test) {
    Weights weights = AcceptanceModel.of(training, AcceptanceModel.USUAL_GUESS).weights();
    return test.stream()
        .map(one -> Forecast.of(weights.probability(one.asked()), one.accepted()))
        .toList();
  }
}
