package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.GENUINE;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Shows the seams of a template. */
final class UnfilledPlaceholder implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("unfilled-placeholder")
          .raises(GENUINE)
          .weighs(20)
          .capsAt(35)
          .says("“{words}” was never filled in.")
          .advises("Fill it in, and read the whole text once more before you send it.")
          .sees("{placeholder}")
          .shows("Dear [\\[Name\\]], I read your post.")
          .shows("I admire [{{company_name}}].")
          .passes("Your array\\[0\\] example helped me.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
