package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.RECIPROCAL;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Pays for the coffee or the lunch. */
final class TreatsThem implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("treats-them")
          .answers(RECIPROCAL)
          .weighs(2)
          .says("“{words}” is a small thanks.")
          .sees(
              "(coffee|coffees|lunch|dinner|breakfast|tea|beer|beers|drinks|cake|cappuccino|pint"
                  + "|drink|ice cream|it|they) (is|are|'s|will be|would be|of course) on (me|us)",
              "(coffee|lunch|breakfast|tea|beer|drinks|cake|my treat|drink) on (me|us)",
              "(my|our) treat",
              "(~buy|~treat|~invite|~stand|~shout|~offer) you [to] [a|some|the|your|for] [cup of"
                  + "|good|nice|quick|favorite|favourite|decent|proper|next] (coffee|coffees|lunch"
                  + "|dinner|breakfast|tea|beer|drink|drinks|cake|pint|cup of|meal|bite|sandwich|pastry"
                  + "|croissant|cappuccino)",
              "{i} {can} [{gladly}] (bring|buy|pay for) [you] [the|a|some] (coffee|coffees|lunch"
                  + "|cake|cakes|croissants|doughnuts|donuts|pastries|biscuits|tea|sandwiches|cookies)")
          .shows("Could we meet for 15 minutes, [coffee on me]?")
          .shows("I would like to [buy you lunch].")
          .passes("Would you like tea on Monday?")
          .passes("I spilt coffee on my coat.")
          .passes("You could buy me lunch.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
