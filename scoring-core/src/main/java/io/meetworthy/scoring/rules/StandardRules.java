package io.meetworthy.scoring.rules;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.rules.fear.FearRules;
import io.meetworthy.scoring.rules.lesson.LessonRules;
import io.meetworthy.scoring.rules.objection.ObjectionRules;
import java.util.List;
import java.util.stream.Stream;

/** The rules that everybody gets, concern by concern. */
public final class StandardRules {
  /** The version that answers name. */
  public static final String VERSION = "2026.11";

  private StandardRules() {}

  /** All standard rules. */
  public static List<Rule> all() {
    return Stream.of(ObjectionRules.ALL, FearRules.ALL, LessonRules.ALL)
        .flatMap(List::stream)
        .toList();
  }

  /** The standard ruleset, compiled; keep it, it serves every thread. */
  public static Ruleset ruleset() {
    return Ruleset.of(VERSION, all());
  }
}
