package io.meetworthy.outreach.request;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Kind;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a request is, whatever its text says; it does not change.
 *
 * @param channel where it is sent
 * @param kind what kind of message it is
 * @param followUpNumber 0 for a first message
 * @param senderName who sends it
 * @param introducedBy who introduces the sender, where it is not the contact's introducer
 * @param follows the request that it follows, where it is not the first about its matter
 */
record Purpose(
    Channel channel,
    Kind kind,
    int followUpNumber,
    @Nullable String senderName,
    @Nullable String introducedBy,
    @Nullable UUID follows) {

  /** The kind of message that is meant; an ask where nothing is said. */
  static Kind kindOf(@Nullable Kind given) {
    return Objects.requireNonNullElse(given, Kind.ASK);
  }
}
