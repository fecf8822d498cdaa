package io.meetworthy.outreach.rate;

import io.meetworthy.outreach.contract.WireNames;

/** What is counted apart. */
enum Policy {
  CHECKS,
  REQUESTS,
  ANONYMOUS_CHECKS;

  String wireName() {
    return WireNames.of(this);
  }

  int quota(RateSettings settings) {
    return switch (this) {
      case CHECKS -> settings.checksPerMinute();
      case REQUESTS -> settings.requestsPerMinute();
      case ANONYMOUS_CHECKS -> settings.anonymousChecksPerMinute();
    };
  }
}
