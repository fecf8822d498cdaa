package io.meetworthy.scoring.rules.objection;

import io.meetworthy.scoring.Rule;
import java.util.List;

/** The rooms of the objections, concern by concern. */
public final class ObjectionRules {
  /** One line a room. */
  public static final List<Rule> ALL =
      List.of(
          // has-no-time
          new NamesShortLength(), new AsksForHours(), new NoLength(), new OverChannelLimit());

  private ObjectionRules() {}
}
