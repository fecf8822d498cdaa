package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.GENUINE;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Praises three times or more, which sounds false whatever the facts. */
final class PilesUpPraise implements Rule {
  /** The praise that a reader takes without doubt. */
  private static final int ENOUGH = 2;

  private static final RuleCard CARD =
      RuleCard.named("piles-up-praise")
          .raises(GENUINE)
          .weighs(4)
          .says("“{words}” is one praise too many.")
          .advises("Keep the one praise that names a fact and take the others out.")
          .sees(
              "your [truly|very|really|most|own|so] (amazing|incredible|impressive|inspiring"
                  + "|inspirational|outstanding|extraordinary|remarkable|brilliant|fantastic"
                  + "|exceptional|phenomenal|stellar|awesome|wonderful|illustrious|superb|marvelous"
                  + "|legendary|tremendous|invaluable|astonishing|breathtaking|visionary|groundbreaking"
                  + "|ground breaking|esteemed|unparalleled|great|excellent)",
              "your [_] [_] (is|was|are|were) [so|truly|very|really|simply|just|absolutely]"
                  + " (amazing|incredible|impressive|inspiring|inspirational|outstanding|extraordinary"
                  + "|remarkable|brilliant|fantastic|exceptional|phenomenal|stellar|awesome|wonderful"
                  + "|superb|legendary|astonishing|breathtaking|groundbreaking)",
              "you are [so|truly|very|really|simply|such|just|absolutely|one of] [a|an|the] [most"
                  + "|true|real] (amazing|incredible|inspiring|inspiration|inspirational|brilliant"
                  + "|genius|legend|visionary|star|hero|guru|icon|phenomenal|extraordinary)",
              "{i} [really|truly|deeply|greatly] (admire|adore|idolize|respect|revere) (you|your)",
              "in awe of (you|your)",
              "(huge|big|biggest|massive) (fan|admirer) of")
          .shows(
              "Your amazing talk made me think, your team is brilliant, and I am [in awe of"
                  + " your] book.")
          .passes("Your amazing talk made me plant moss; it was a brilliant idea.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> praise = reading.quotes(CARD.sees());
    boolean close = reading.context().relationship().areFriends();
    return close ? List.of() : praise.stream().skip(ENOUGH).toList();
  }
}
