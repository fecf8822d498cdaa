package io.meetworthy.outreach.channel;

import io.meetworthy.scoring.Channel;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All channels. */
@Schema(name = "ChannelList", description = "All channels.")
public record ChannelList(
    @Schema(description = "Every channel that a draft can name.", maxItems = 50, required = true)
        List<ChannelView> items) {

  static ChannelList all() {
    return new ChannelList(Arrays.stream(Channel.values()).map(ChannelView::of).toList());
  }
}
