package io.meetworthy.outreach.followup;

import io.meetworthy.outreach.contract.WireNames;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be due after a request. */
@Schema(name = "FollowUpKind", description = "What can be due after a request.")
public enum FollowUpKind {
  FOLLOW_UP,
  THANK_YOU,
  REPORT_BACK;

  /** The kebab-case name; that of the kind of message too. */
  public String wireName() {
    return WireNames.of(this);
  }

  /** The value with this wire name, or empty. */
  static Optional<FollowUpKind> named(String wireName) {
    return Arrays.stream(values()).filter(v -> v.wireName().equals(wireName)).findFirst();
  }
}
