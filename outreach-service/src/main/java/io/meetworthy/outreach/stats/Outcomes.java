package io.meetworthy.outreach.stats;

import io.meetworthy.scoring.statistics.Median;
import io.meetworthy.scoring.statistics.Proportion;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What came of some requests. */
final class Outcomes {
  private final Map<Stage, Long> stages = new EnumMap<>(Stage.class);
  private final TreeMap<Double, Long> steps = new TreeMap<>();

  /** Adds a number of a sheet. */
  void add(String measure, long number) {
    Optional<Stage> stage = Measure.stage(measure);
    if (stage.isPresent()) {
      stages.merge(stage.get(), number, Long::sum);
      return;
    }
    OptionalInt hours = Measure.STEP.hours(measure);
    if (hours.isPresent()) {
      steps.merge((double) hours.getAsInt(), number, Long::sum);
    }
  }

  /** Those that are not among these others. */
  Outcomes without(Outcomes others) {
    Outcomes rest = new Outcomes();
    stages.forEach((stage, n) -> rest.stages.put(stage, n - others.in(stage)));
    steps.forEach((step, n) -> rest.steps.put(step, n - others.steps.getOrDefault(step, 0L)));
    return rest;
  }

  long in(Stage stage) {
    return stages.getOrDefault(stage, 0L);
  }

  long where(Predicate<Stage> holds) {
    return stages.entrySet().stream()
        .filter(entry -> holds.test(entry.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  long asked() {
    return where(Stage::isAsked);
  }

  long settled() {
    return where(Stage::isSettled);
  }

  long accepted() {
    return where(Stage::isAccepted);
  }

  /** Accepted of settled; empty where nothing is settled. */
  Optional<Proportion> rate() {
    return Proportion.of(accepted(), settled());
  }

  OptionalDouble medianHours() {
    return Median.of(steps);
  }
}
