package io.meetworthy.scoring.channel;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Field;
import java.util.OptionalInt;

/**
 * How much one field of a channel takes, as known on a date.
 *
 * @param channel the channel
 * @param field subject or body
 * @param plan the sender's plan where the limit depends on it, else empty
 * @param max the most it takes, empty where there is no limit in practice
 * @param unit what is counted
 * @param asOf year and month of the figure
 * @param source who says so
 */
public record ChannelLimit(
    Channel channel,
    Field field,
    String plan,
    OptionalInt max,
    TextUnit unit,
    String asOf,
    String source) {

  /** How much of the limit a draft uses, in the limit's unit. */
  public int used(Draft draft) {
    return unit.count(draft.text(field));
  }

  /** Whether a draft is too long for it. */
  public boolean isExceededBy(Draft draft) {
    return max.isPresent() && used(draft) > max.getAsInt();
  }
}
