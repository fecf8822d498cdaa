package io.meetworthy.outreach.followup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** What is assumed where nobody knows better. */
@ConfigMapping(prefix = "meetworthy.follow-ups")
interface FollowUpSettings {
  /** Where contacts are who have no time zone. */
  @WithDefault("UTC")
  ZoneId timeZone();
}
