package io.meetworthy.outreach.stats;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the figures came about. */
@Schema(name = "StatMethod", description = "How the figures came about.")
public record MethodView(
    @Schema(
            description = "How often an interval holds the true value.",
            minimum = "0",
            maximum = "1",
            required = true)
        double confidence,
    @Schema(description = "What made values and intervals.", maxItems = 10, required = true)
        List<@Size(max = 500) String> procedures,
    @Schema(
            description =
                "A request that nobody answered within so many days is settled as no answer; a"
                    + " tenant may set it.",
            minimum = "1",
            maximum = "365",
            required = true)
        int noAnswerAfterDays,
    @Schema(description = "The same in a sentence, for people.", maxLength = 200, required = true)
        String noAnswer,
    @Schema(
            description = "Numbers of fewer are withheld.",
            minimum = "1",
            maximum = "100",
            required = true)
        int suppressedBelow,
    @Schema(description = "What else to know.", maxItems = 10, required = true)
        List<@Size(max = 500) String> notes) {
  private static final double CONFIDENCE = 0.95;

  static MethodView of(int noAnswerAfterDays, List<String> procedures, List<String> notes) {
    return new MethodView(
        CONFIDENCE,
        procedures,
        noAnswerAfterDays,
        sentence(noAnswerAfterDays),
        CellView.FEWEST,
        notes);
  }

  private static String sentence(int days) {
    return "A request is settled as no answer when nobody answered within "
        + days
        + " days of sending, or earlier where somebody records it; a late answer takes its place.";
  }
}
