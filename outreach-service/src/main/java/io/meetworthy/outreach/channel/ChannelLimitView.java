package io.meetworthy.outreach.channel;

import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.channel.ChannelLimit;
import io.meetworthy.scoring.channel.TextUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much one field of a channel takes, as known on a date. */
@Schema(name = "ChannelLimit", description = "How much one field takes, as known on a date.")
public record ChannelLimitView(
    @Schema(description = "Subject or body.", required = true) Field field,
    @Schema(
            description = "The sender's plan that it holds for; null where it holds for all.",
            maxLength = 64,
            nullable = true,
            required = true)
        @Nullable String plan,
    @Schema(
            description = "The most it takes; null where there is no limit in practice.",
            minimum = "0",
            maximum = "1000000",
            nullable = true,
            required = true)
        @Nullable Integer max,
    @Schema(
            description = "What is counted: UTF-16 units, code points or places of a text message.",
            required = true)
        TextUnit unit,
    @Schema(description = "Year and month of the figure.", maxLength = 7, required = true)
        String asOf,
    @Schema(description = "Who says so.", maxLength = 500, required = true) String source) {

  static ChannelLimitView of(ChannelLimit limit) {
    return new ChannelLimitView(
        limit.field(),
        limit.plan().isEmpty() ? null : limit.plan(),
        limit.max().isPresent() ? limit.max().getAsInt() : null,
        limit.unit(),
        limit.asOf(),
        limit.source());
  }
}
