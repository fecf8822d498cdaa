package io.meetworthy.outreach.request;

import io.meetworthy.outreach.contract.WireNames;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a transition is. */
@Schema(name = "TransitionType", description = "What a transition is.")
public enum TransitionType {
  /** Something that happened. */
  STEP,
  /** Takes the last step back that stands. */
  CORRECTION;

  /** The kebab-case name. */
  String wireName() {
    return WireNames.of(this);
  }
}
