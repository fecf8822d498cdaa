package io.meetworthy.outreach.caution;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** From when on something gives pause. */
@ConfigMapping(prefix = "meetworthy.cautions")
interface CautionSettings {
  /** So many other people of one organization, asked within {@link #organizationDays}. */
  @WithDefault("3")
  int organizationPeople();

  /** How long an organization remembers. */
  @WithDefault("30")
  int organizationDays();

  /** How much of two texts is alike, 0 to 1; an estimate that is off by 0.03 or so. */
  @WithDefault("0.85")
  double likeness();

  /** How long a text counts as sent to others. */
  @WithDefault("90")
  int likenessDays();
}
