package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Closes with a kind word. */
final class ClosesKindly implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("closes-kindly")
          .answers(COURTEOUS)
          .weighs(1)
          .says("“{words}” closes kindly.")
          .sees(
              "^(best|kind|warm|warmest|kindest|many|with kind|with best|with warm|best of|all"
                  + " good) (regards|wishes|wish|regard)",
              "^(yours|sincerely|respectfully|cordially|warmly|gratefully|faithfully|regards"
                  + "|best) [sincerely|truly|faithfully|yours|respectfully|cordially|{name}] $",
              "(all the best|best wishes|kind regards|best regards|warm regards|warmest regards"
                  + "|yours sincerely|yours truly|yours faithfully|take care|many greetings|with"
                  + " greetings)",
              "^have {period}",
              "(and have|please have|enjoy) {period}",
              "(have|enjoy) (a|your|the rest of) [_] [_] (day|week|evening|weekend|morning"
                  + "|afternoon|night|holiday|holidays|one|summer|time|year|life|christmas)",
              "(happy|merry) (holidays|holiday|christmas|new year|easter|thanksgiving|friday"
                  + "|weekend|halloween|saturday|sunday|monday|tuesday|wednesday|thursday|birthday)",
              "{i} wish (you|all|everyone|your)",
              "(good luck|best of luck|stay safe|stay awesome|be well|stay well|be safe)")
          .shows("May I call? [Best wishes] to your team.")
          .shows("Could we talk? [Have a good week]!")
          .passes("The best day for me is Monday.")
          .passes("They have a day nursery.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
