package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.RECIPROCAL;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Says aloud that there is nothing to offer. */
final class OffersNothing implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("offers-nothing")
          .raises(RECIPROCAL)
          .weighs(5)
          .says("“{words}” tells them that they will only give.")
          .advises(
              "Offer something small that costs you an hour: notes, a test, an" + " introduction.")
          .sees(
              Phrases.anyOf(
                      "(nothing|little|not anything|not much|not a lot|not have anything|not have"
                          + " much|not have a lot|not have anything useful|nothing much|nothing"
                          + " useful|hardly anything) [that] [i can|i could|i have|useful|of"
                          + " value|of worth] [to] (offer|give|trade|share|in return|in"
                          + " exchange|give back) (you|in return|back|in"
                          + " exchange|but|except|besides|aside|other|for it|for your)",
                      "(nothing|little|not much|not anything) to (give back|bring|offer|give|show"
                          + " for it|repay) [in return|in exchange|you|back] $",
                      "(can not|could not|not able to|unable to) (offer|give) [you]"
                          + " (something|a thing|any return|any pay|money)",
                      "(nothing|little|not much|not anything) [_] (in it|in this) for you",
                      "(little|nothing|not much|not a lot|not anything|hardly anything) [that]"
                          + " {i} {can} do for you [_]",
                      "(hope|hoping|wish|assume|trust|expect) ... ... (free of charge|for"
                          + " free|without charge|at no cost|pro bono|gratis)",
                      "(nothing|not anything|not much|not a lot|not have anything|not have much|not"
                          + " have a lot|nothing much|nothing useful|hardly anything|very little)"
                          + " [of value|useful] to (offer|give|trade|share) $",
                      "(can not|could not|not able to|unable to|not in a position to|will not be"
                          + " able to) [really|even|currently|ever|afford to]"
                          + " (offer|give|repay|pay|return|compensate) [you] (anything|much|a"
                          + " lot|the favor|the favour|money|any money|for it|for your time|for"
                          + " this|it back)",
                      "(can not|could not|not able to|unable to|not in a position to|will not be"
                          + " able to) [really|even|currently|ever|afford to]"
                          + " (repay|pay|compensate) you",
                      "(no|not) way [for me] to (repay|pay|return|thank|compensate) [you|it|the]",
                      "not (have|got) (any money|anything|money|a thing) to (pay|give|offer|repay)"
                          + " you",
                      "(free of charge|for free|without pay) (help|advice|consulting)")
                  .negatedToo())
          .shows("I have [nothing to offer but] thanks.")
          .shows("Sorry, I [can’t give you anything] for it.")
          .passes("You have everything to offer a beginner.")
          .passes("I have nothing to offer but a Saturday, and I could type up your ledgers.")
          .passes("I can not give you a date before May.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean asksLast() {
    return true;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    return found.answers(RECIPROCAL) ? List.of() : reading.quotes(CARD.sees());
  }
}
