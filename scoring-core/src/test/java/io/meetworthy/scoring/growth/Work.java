package io.meetworthy.scoring.growth;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.ScoreCard;
import io.meetworthy.scoring.rules.StandardRules;
import java.util.function.Consumer;

/** A whole check of a text: the score card and its improvements. Loaded by {@link CountedCode}. */
public final class Work implements Consumer<String> {
  private final Ruleset ruleset = StandardRules.ruleset();

  @Override
  public void accept(String text) {
    Draft draft = Draft.of(text);
    if (ruleset.score(draft, Context.UNKNOWN) instanceof ScoreCard card) {
      ruleset.improvements(draft, Context.UNKNOWN, card);
    }
  }
}
