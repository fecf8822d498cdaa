package io.meetworthy.scoring.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The share still without an answer after a time (Kaplan and Meier 1958). Requests that still wait
 * count for as long as they have waited, and never as refusals.
 *
 * @param steps one for each time at which answers came, in order of time
 */
public record KaplanMeier(List<Step> steps) {
  private static final double ROUNDING = 1e-12;

  public KaplanMeier {
    steps = List.copyOf(steps);
  }

  /**
   * The curve of these waits, in any order. Where one request is answered and another one is last
   * seen waiting at the same time, the answer counts first.
   */
  public static KaplanMeier of(List<Wait> waits) {
    TreeMap<Double, Wait> byTime = new TreeMap<>();
    long atRisk = 0;
    for (Wait wait : waits) {
      byTime.merge(wait.time(), wait, Wait::and);
      atRisk += wait.all();
    }
    List<Step> steps = new ArrayList<>();
    double waiting = 1;
    double greenwood = 0;
    for (Wait wait : byTime.values()) {
      if (wait.answered() > 0) {
        double left = (double) atRisk - wait.answered();
        waiting *= left / atRisk;
        greenwood += wait.answered() / (atRisk * left);
        steps.add(new Step(wait.time(), atRisk, wait.answered(), waiting, greenwood));
      }
      atRisk -= wait.all();
    }
    return new KaplanMeier(steps);
  }

  /** The share that waits longer than a time, 0-1. */
  public double waitingAfter(double time) {
    double waiting = 1;
    for (Step step : steps) {
      if (step.time() > time) {
        break;
      }
      waiting = step.waiting();
    }
    return waiting;
  }

  /** The time after which half of the requests have their answer; empty where fewer have. */
  public OptionalDouble median() {
    return first(step -> step.waiting() <= 0.5 + ROUNDING);
  }

  /**
   * The interval of the median (Brookmeyer and Crowley 1982): all times at which half is within the
   * interval of the share. Open to infinity where the answers so far set no upper end; empty where
   * they set no lower one either.
   */
  public Optional<Interval> medianInterval(Confidence confidence) {
    OptionalDouble low =
        first(step -> step.interval(confidence).map(i -> i.low() <= 0.5).orElse(true));
    OptionalDouble high =
        first(step -> step.interval(confidence).map(i -> i.high() < 0.5).orElse(false));
    return low.isEmpty()
        ? Optional.empty()
        : Optional.of(new Interval(low.getAsDouble(), high.orElse(Double.POSITIVE_INFINITY)));
  }

  private OptionalDouble first(Predicate<Step> crosses) {
    return steps.stream().filter(crosses).mapToDouble(Step::time).findFirst();
  }

  /**
   * The curve right after a time at which answers came.
   *
   * @param time the time
   * @param atRisk how many were waiting just before
   * @param answered how many were answered then
   * @param waiting the share that waits longer, 0-1
   * @param greenwood the sum in Greenwood's formula up to here, infinite where nobody waits longer
   */
  public record Step(double time, long atRisk, long answered, double waiting, double greenwood) {

    /** The standard error of the share by Greenwood's formula; 0 where nobody waits longer. */
    public double error() {
      return waiting == 0 ? 0 : waiting * StrictMath.sqrt(greenwood);
    }

    /**
     * The interval of the share on the log-log scale, which keeps it within 0-1. Empty where nobody
     * waits longer, as Greenwood's formula says nothing there.
     */
    public Optional<Interval> interval(Confidence confidence) {
      if (waiting == 0) {
        return Optional.empty();
      }
      double log = StrictMath.log(waiting);
      double factor = StrictMath.exp(confidence.z() * StrictMath.sqrt(greenwood) / -log);
      return Optional.of(new Interval(StrictMath.exp(log * factor), StrictMath.exp(log / factor)));
    }
  }
}
