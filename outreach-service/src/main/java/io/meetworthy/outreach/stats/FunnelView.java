package io.meetworthy.outreach.stats;

import io.meetworthy.outreach.contract.WireNames;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far requests come. */
@Schema(name = "StatFunnel", description = "How far the requests come that were begun in a time.")
public record FunnelView(
    @Schema(required = true) PeriodView period,
    @Schema(
            description = "draft, sent, answered, accepted, met, thanked: each a part of the last.",
            maxItems = 6,
            required = true)
        List<StepView> steps,
    @Schema(required = true) MethodView method) {

  /** How many came so far. */
  @Schema(name = "StatStep", description = "How many came so far.")
  public record StepView(
      @Schema(description = "How far.", maxLength = 20, required = true) String step,
      @Schema(description = "Whether its numbers are withheld.", required = true)
          boolean suppressed,
      @Schema(
              description = "Requests that came so far or farther.",
              minimum = "0",
              maximum = "9007199254740991",
              nullable = true,
              required = true)
          @Nullable Long count,
      @Schema(
              description = "Of the step before; null for the first, and of fewer than five.",
              minimum = "0",
              maximum = "1",
              nullable = true,
              required = true)
          @Nullable Double share,
      @Schema(description = "Of the share.", nullable = true, required = true)
          @Nullable IntervalView interval) {

    static StepView suppressed(String constant) {
      return new StepView(WireNames.of(constant), true, null, null, null);
    }

    static StepView of(
        String constant, long count, Optional<Double> share, Optional<IntervalView> interval) {
      return new StepView(
          WireNames.of(constant), false, count, share.orElse(null), interval.orElse(null));
    }
  }
}
