package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.GENUINE;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Relationship;
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
              "(amazing|incredible|impressive|inspiring|inspirational|outstanding|extraordinary"
                  + "|remarkable|brilliant|fantastic|exceptional|phenomenal|stellar|awesome|wonderful"
                  + "|illustrious|superb|marvelous|legendary|tremendous|invaluable|astonishing"
                  + "|breathtaking|visionary|genius|world class|groundbreaking|ground breaking|honored"
                  + "|honoured|privileged|thrilled|admire|in awe|huge fan|biggest fan|deeply respect"
                  + "|esteemed)")
          .shows(
              "Your amazing talk was brilliant, and your [incredible] book is an [outstanding]"
                  + " work.")
          .passes("Your amazing talk made me plant moss; it was a brilliant idea.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> praise = reading.quotes(CARD.sees());
    boolean close = reading.context().relationship() == Relationship.CLOSE;
    return praise.size() <= ENOUGH || close ? List.of() : praise.subList(ENOUGH, praise.size());
  }
}
