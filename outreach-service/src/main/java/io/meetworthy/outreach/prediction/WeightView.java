package io.meetworthy.outreach.prediction;

import io.meetworthy.scoring.prediction.TermWeight;
import io.meetworthy.scoring.prediction.TermWeights;
import io.meetworthy.scoring.prediction.Weight;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What something weighs. */
@Schema(name = "ModelWeight", description = "By how much something moves the log-odds.")
public record WeightView(
    @Schema(description = "What.", maxLength = 200, required = true) String name,
    @Schema(
            description = "What a unit of it adds.",
            minimum = "-1000",
            maximum = "1000",
            required = true)
        double value,
    @Schema(
            description = "The standard deviation of the belief in that.",
            minimum = "0",
            maximum = "1000",
            required = true)
        double error) {
  /** So many words are shown. */
  static final int MOST_TERMS = 100;

  private static final Comparator<Map.Entry<String, TermWeight>> HEAVIEST =
      Comparator.comparingDouble(
          entry -> -Math.abs(entry.getValue().value() * entry.getValue().rarity()));

  static WeightView of(Weight weight) {
    return new WeightView(weight.name(), weight.value(), weight.error());
  }

  /** Of the words that weigh most. */
  static List<WeightView> ofTerms(TermWeights terms) {
    return terms.byTerm().entrySet().stream()
        .sorted(HEAVIEST.thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_TERMS)
        .map(
            entry ->
                new WeightView(
                    entry.getKey(),
                    entry.getValue().value(),
                    Math.sqrt(entry.getValue().variance())))
        .toList();
  }
}
