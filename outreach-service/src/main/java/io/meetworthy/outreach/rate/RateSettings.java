package io.meetworthy.outreach.rate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much in a minute, over all replicas. */
@ConfigMapping(prefix = "meetworthy.rate")
public interface RateSettings {
  /** Checks of a tenant; each of a batch counts. Reading rules and channels counts too. */
  @WithDefault("6000")
  int checksPerMinute();

  /** All other requests of a tenant. */
  @WithDefault("1200")
  int requestsPerMinute();

  /** Checks without a key from one address, on this replica alone. */
  @WithDefault("600")
  int anonymousChecksPerMinute();
}
