package io.meetworthy.outreach.check;

import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.channel.ChannelLimit;
import io.meetworthy.scoring.channel.TextUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much of a channel's limit a draft uses. */
@Schema(name = "LimitUse", description = "How much of a channel's limit the draft uses.")
public record LimitView(
    @Schema(description = "Subject or body.", required = true) Field field,
    @Schema(
            description = "The plan it holds for.",
            maxLength = 64,
            nullable = true,
            required = true)
        @Nullable String plan,
    @Schema(description = "How much is used.", minimum = "0", maximum = "100000", required = true)
        int used,
    @Schema(
            description = "The most the field takes; null where no limit is known.",
            minimum = "0",
            maximum = "1000000",
            nullable = true,
            required = true)
        @Nullable Integer max,
    @Schema(
            description = "What is counted: UTF-16 units, code points or places of a text message.",
            required = true)
        TextUnit unit,
    @Schema(description = "The month it was looked up.", maxLength = 7, required = true)
        String asOf) {

  static LimitView of(ChannelLimit limit, Draft draft) {
    return new LimitView(
        limit.field(),
        limit.plan().isEmpty() ? null : limit.plan(),
        limit.used(draft),
        limit.max().isPresent() ? limit.max().getAsInt() : null,
        limit.unit(),
        limit.asOf());
  }
}
