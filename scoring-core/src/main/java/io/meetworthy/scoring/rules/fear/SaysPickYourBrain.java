package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.FREE_CONSULTING;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Suggestion;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Uses the worn phrase for a request that has bounds. */
final class SaysPickYourBrain implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("says-pick-your-brain")
          .raises(FREE_CONSULTING)
          .weighs(2)
          .says("“{words}” sounds like more than you ask for.")
          .advises("Say “ask you one question” instead.")
          .sees(
              "(exactly|just|precisely) the (brain|mind|brains) {i} (need|want|am after|am looking for|have been looking for|was looking for)",
              "(~pick|~tap|~mine|~rack|~borrow) [into] (your|ur|that|those) [_] [_] (brain|brains|mind|minds)",
              "(~tap|~mine|~dig|~dip) into [all] (your|that) [_] [and _] (expertise|knowledge|experience|wisdom|network|insights|insight)")
          .shows(
              "May I [pick your brain] for 15 minutes? My one question is how you test a bridge.")
          .passes("I would love to pick your brain over coffee.")
          .passes("It keeps the mind fit to pick your favourite bird.")
          .shows(
              "May I [pick your brain] for 30 minutes? My one question is how you test a bridge.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(BoundedAsk.ENDS);
  }

  @Override
  public List<Evidence> read(Reading reading) {
    return BoundedAsk.isIn(reading) ? reading.quotes(CARD.sees()) : List.of();
  }

  @Override
  public Suggestion suggest(Evidence evidence, Reading reading) {
    String words = evidence.span().in(reading.draft());
    String ask = words.startsWith("P") || words.startsWith("T") ? "Ask" : "ask";
    return new Suggestion.Replace(ask + " you one question");
  }
}
