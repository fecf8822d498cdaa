package io.meetworthy.scoring.rules.objection;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.text.Reading;

/** Channels that leave room for a line or two, where nobody expects every courtesy. */
final class ShortChannel {
  private ShortChannel() {}

  static boolean isOf(Reading reading) {
    Channel channel = reading.draft().channel();
    return channel == Channel.LINKEDIN_NOTE || channel == Channel.SMS;
  }
}
