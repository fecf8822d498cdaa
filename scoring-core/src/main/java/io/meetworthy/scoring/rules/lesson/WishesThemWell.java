package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Opens or closes with a kind word. */
final class WishesThemWell implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("wishes-them-well")
          .answers(COURTEOUS)
          .weighs(1)
          .says("“{words}” is a kind word.")
          .sees(
              "^(best|kind|warm|warmest|kindest|many|with kind|with best|with warm|best of|all"
                  + " good) (regards|wishes|wish|regard)",
              "^(yours|sincerely|respectfully|cordially|warmly|gratefully|faithfully|regards"
                  + "|best) [sincerely|truly|faithfully|yours|respectfully|cordially|{name}] $",
              "(all the best|best wishes|kind regards|best regards|warm regards|warmest regards"
                  + "|many greetings|with greetings)",
              "^(take care|be safe|stay safe) [{name}|everyone|all] $",
              "^have {period} $",
              "(and have|please have|enjoy) {period} $",
              "(have|enjoy) (a|your|the rest of) [good|great|nice|lovely|wonderful|blessed"
                  + "|fantastic|safe|the|your|awesome|pleasant|relaxing|productive|happy] [rest of] [_]"
                  + " (day|week|evening|weekend|morning|afternoon|night|holiday|holidays|one|summer"
                  + "|year|christmas)",
              "(happy|merry) (holidays|holiday|christmas|new year|easter|thanksgiving|friday"
                  + "|weekend|halloween|saturday|sunday|monday|tuesday|wednesday|thursday|birthday)",
              "{i} wish (you|all|everyone|your)",
              "^(good luck|best of luck|stay awesome|be well|stay well|best of luck to)",
              "(good luck|best of luck) (to|with) (you|your|all|everyone)",
              "[{i}] hope [that] (you|all|everything|your|this|life) [all|guys] (are|is|have|had"
                  + "|has|find|finds) [_] [_] (well|weekend|day|week|evening|good|great|health|safe"
                  + "|holiday|holidays|fine|morning|afternoon|vacation|summer)")
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
