package io.meetworthy.outreach.channel;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.channel.ChannelLimits;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A channel with its limits. */
@Schema(name = "ChannelWithLimits", description = "A channel with its limits.")
public record ChannelView(
    @Schema(description = "The name to use in a draft.", required = true) Channel channel,
    @Schema(description = "What it takes.", maxItems = 20, required = true)
        List<ChannelLimitView> limits) {

  static ChannelView of(Channel channel) {
    return new ChannelView(
        channel, ChannelLimits.of(channel).stream().map(ChannelLimitView::of).toList());
  }
}
