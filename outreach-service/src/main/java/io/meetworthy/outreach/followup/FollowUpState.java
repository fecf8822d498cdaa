package io.meetworthy.outreach.followup;

import io.meetworthy.outreach.contract.WireNames;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a follow-up stands. */
@Schema(name = "FollowUpState", description = "Where a follow-up stands.")
public enum FollowUpState {
  OPEN,
  DONE,
  SKIPPED,
  /** By what became of the request, not by anybody's wish. */
  CANCELLED;

  String wireName() {
    return WireNames.of(this);
  }

  /** The value with this wire name, or empty. */
  static Optional<FollowUpState> named(String wireName) {
    return Arrays.stream(values()).filter(v -> v.wireName().equals(wireName)).findFirst();
  }
}
