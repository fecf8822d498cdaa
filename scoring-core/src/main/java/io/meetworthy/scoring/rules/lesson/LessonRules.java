package io.meetworthy.scoring.rules.lesson;

import io.meetworthy.scoring.Rule;
import java.util.List;

/** The rooms of the lessons, concern by concern. */
public final class LessonRules {
  /** One line a room. */
  public static final List<Rule> ALL =
      List.of(
          // genuine
          new UnfilledPlaceholder(),
          // reciprocal
          new OffersHelp(),
          new OffersNothing(),
          // courteous
          new Thanks());

  private LessonRules() {}
}
