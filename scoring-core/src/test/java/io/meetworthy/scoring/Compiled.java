package io.meetworthy.scoring;

import io.meetworthy.scoring.rules.StandardRules;

/** The standard rules, compiled once for all tests of one run. */
public final class Compiled {
  public static final Ruleset RULES = StandardRules.ruleset();

  private Compiled() {}
}
