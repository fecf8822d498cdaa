package io.meetworthy.outreach.request;

import io.meetworthy.outreach.contract.WireNames;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a meeting request that was sent. */
@Schema(name = "Outcome", description = "What came of a meeting request that was sent.")
public enum Outcome {
  /** Also where the meeting was cancelled afterwards. */
  ACCEPTED,
  DECLINED,
  /** Nobody answered in the time that the sender gave it. */
  NO_ANSWER;

  /** The kebab-case name. */
  public String wireName() {
    return WireNames.of(this);
  }
}
