package io.meetworthy.outreach.check;

import io.meetworthy.scoring.Price;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the time that is asked for costs its giver, beside what is offered for it. */
@Schema(
    name = "Price",
    description = "What the time that is asked for costs its giver, beside what is offered for it.")
public record PriceView(
    @Schema(description = "The time asked for.", minimum = "1", maximum = "100000", required = true)
        int minutes,
    @Schema(
            description = "What it costs, in units of the currency.",
            minimum = "0",
            maximum = "200000000",
            required = true)
        BigDecimal amount,
    @Schema(
            description = "As it was sent in the context.",
            maxLength = 3,
            nullable = true,
            required = true)
        @Nullable String currency,
    @Schema(
            description = "The words that offer something in return; empty where none do.",
            maxItems = 200,
            required = true)
        List<@Size(max = 20_000) String> offered) {
  private static final int DECIMALS = 2;
  private static final int MOST_OFFERS = 200;

  static PriceView of(Price price) {
    return new PriceView(
        price.minutes(),
        BigDecimal.valueOf(price.hundredths(), DECIMALS),
        price.currency().isEmpty() ? null : price.currency(),
        price.offered().stream().limit(MOST_OFFERS).toList());
  }
}
