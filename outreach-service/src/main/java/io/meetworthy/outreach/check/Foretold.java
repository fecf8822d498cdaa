package io.meetworthy.outreach.check;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a request's acceptance: one of the two.
 *
 * @param acceptance the probability and where it comes from
 * @param reason why there is none
 */
public record Foretold(@Nullable AcceptanceView acceptance, @Nullable String reason) {
  /** Nothing, for this reason. */
  public static Foretold silent(String reason) {
    return new Foretold(null, reason);
  }
}
