package io.meetworthy.outreach.usage;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The counts of some days. */
@Schema(name = "Usage", description = "How many checks some days saw.")
public record UsageView(
    @Schema(
            description = "The first day, in UTC.",
            implementation = String.class,
            format = "date",
            maxLength = 10,
            required = true)
        LocalDate from,
    @Schema(
            description = "The last day, in UTC.",
            implementation = String.class,
            format = "date",
            maxLength = 10,
            required = true)
        LocalDate to,
    @Schema(
            description = "By day and ruleset; days without a check are left out.",
            maxItems = 10000,
            required = true)
        List<Entry> items) {

  /** One day with one ruleset. */
  @Schema(name = "UsageEntry", description = "How many checks one day saw with one ruleset.")
  public record Entry(
      @Schema(
              description = "The day, in UTC.",
              implementation = String.class,
              format = "date",
              maxLength = 10,
              required = true)
          LocalDate day,
      @Schema(description = "The version of the rules.", maxLength = 32, required = true)
          String ruleset,
      @Schema(
              description = "Checks answered.",
              minimum = "1",
              maximum = "9007199254740991",
              required = true)
          long checks) {
    static Entry of(UsageCount count) {
      return new Entry(count.key().day(), count.key().ruleset(), count.checks());
    }
  }
}
