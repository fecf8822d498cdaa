package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.GENUINE;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Praises in general beside the fact that would have been praise enough. */
final class AddsEmptyPraise implements Rule {
  private static final Phrases PRAISE = new FlattersWithoutFacts().card().sees();

  private static final RuleCard CARD =
      RuleCard.named("adds-empty-praise")
          .raises(GENUINE)
          .weighs(2)
          .says("“{words}” weakens the fact that stands beside it.")
          .advises("Leave the general praise out; the fact says it better.")
          .shows("Your talk in Ghent was clear, and [I admire everything you] do.")
          .passes("I admire everything you have built.")
          .passes("Your talk in Ghent made me plant moss.")
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
  public List<Phrases> needs() {
    return List.of(PRAISE);
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    return Specifics.in(found) ? reading.quotes(PRAISE) : List.of();
  }
}
