package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.FREE_CONSULTING;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.Suggestion;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Asks for knowledge without an end or a price. */
final class PicksYourBrain implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("picks-your-brain")
          .raises(FREE_CONSULTING)
          .weighs(8)
          .says("“{words}” asks for knowledge without an end.")
          .advises("Ask one question that they can answer in a few minutes.")
          .sees(
              "(~tap|~mine|~borrow|~leverage|draw on|~benefit from) [into|from] your [_] (expertise|wisdom|vast knowledge|deep knowledge|knowledge|brain power|brainpower)",
              "(~pick|~rack|~borrow) (your|ur|that|those) [_] [_] (brain|brains|mind|minds)",
              "(~tap|~mine|~dig|~dip) into [all] your [_] [and _] (expertise|knowledge|experience|wisdom|network|insights|insight)",
              "(~soak|~absorb|~suck) [up|in] [all|some of] [of] your (knowledge|wisdom|expertise|experience)",
              "brain (picking|pick)")
          .because(
              "Readers weigh cost and benefit; the phrase itself repels them.",
              "Adam Grant, Psychology Today",
              2015,
              Study.Strength.CONTESTED)
          .shows("I would love to [pick your brain] over coffee.")
          .shows("Could I [tap into your expertise]?")
          .passes("Nitpick your brainchild at leisure.")
          .passes("It keeps the mind fit to pick your favourite bird.")
          .passes("May I pick your brain for 15 minutes? My one question is how you test a bridge.")
          .passes("How do you leverage that expertise across offices?")
          .shows("May I [pick your brain] for an hour? My one question is how you test a bridge.")
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
    return BoundedAsk.isIn(reading) ? List.of() : reading.quotes(CARD.sees());
  }

  @Override
  public Suggestion suggest(Evidence evidence, Reading reading) {
    String words = evidence.span().in(reading.draft());
    String ask = words.startsWith("P") || words.startsWith("T") ? "Ask" : "ask";
    return new Suggestion.Replace(ask + " you one question");
  }
}
