package io.meetworthy.outreach.followup;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Relationship;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The last message about one matter, as far as it matters for the next one.
 *
 * @param channel on which
 * @param relationship to the reader
 * @param followUps how many of the messages so far were follow-ups; 0 for a first ask
 * @param at when it was sent
 * @param zone where the reader is
 */
record Sent(Channel channel, Relationship relationship, int followUps, Instant at, ZoneId zone) {
  Sent {
    if (followUps < 0) {
      throw new IllegalArgumentException("There are no fewer than none");
    }
  }
}
