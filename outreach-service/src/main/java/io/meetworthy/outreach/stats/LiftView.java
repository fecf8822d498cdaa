package io.meetworthy.outreach.stats;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What goes along with acceptance. */
@Schema(name = "StatLift", description = "What goes along with acceptance.")
public record LiftView(
    @Schema(required = true) PeriodView period,
    @Schema(
            description = "What is known best first; those of which nothing can be told last.",
            maxItems = 500,
            required = true)
        List<Item> items,
    @Schema(
            description = "How many comparisons the q-values are corrected for.",
            minimum = "0",
            maximum = "10000",
            required = true)
        int comparisons,
    @Schema(required = true) MethodView method) {

  /**
   * What is compared.
   *
   * @param type rule or concern
   * @param name of it
   */
  record Subject(String type, String name) {}

  /** One of them. */
  @Schema(name = "StatLiftItem", description = "Acceptance with something and without it.")
  public record Item(
      @Schema(
              description = "A rule that fired, or a concern whose standing was below 50.",
              enumeration = {"rule", "concern"},
              required = true)
          String type,
      @Schema(description = "Its name.", maxLength = 64, required = true) String name,
      @Schema(
              description = "Whether a side is withheld, because fewer than five are settled.",
              required = true)
          boolean suppressed,
      @Schema(description = "Null where it is withheld.", nullable = true, required = true)
          @Nullable ContrastView contrast) {
    static Item of(Subject subject, @Nullable ContrastView contrast) {
      return new Item(subject.type(), subject.name(), contrast == null, contrast);
    }
  }
}
