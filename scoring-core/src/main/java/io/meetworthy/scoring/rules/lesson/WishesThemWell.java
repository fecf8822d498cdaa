package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Opens or closes with a kind word. */
final class WishesThemWell implements Rule {
  /** Wishes for the sender. */
  private static final Phrases INNOCENT =
      Phrases.anyOf(
          "^greetings $",
          "wish (you|everyone) (had|would|could|were|did|knew|answered)",
          "hope [that] (you|your|it|all) [_] [_] [_] (free|available|time|answer|offer|reply|attached|invoice|application)");

  private static final RuleCard CARD =
      RuleCard.named("wishes-them-well")
          .answers(COURTEOUS)
          .weighs(1)
          .spares(INNOCENT)
          .says("“{words}” is a kind word.")
          .sees(
              "god [will|may|shall] (reward|bless) you",
              "god bless $",
              "^(best|kind|warm|warmest|kindest|many|with kind|with best|with warm|best of|all"
                  + " good) (regards|wishes|wish|regard)",
              "^[receive|accept] [with|in|my|our] [my|our|many|all|much|the|very|most|_] [kind|kindest|best|warm|warmest|friendly|friendliest|good|cordial|sincere|deep|high|hearty|collegial|sunny|loving|dear|heartfelt] (greetings|greeting|regards|regard|wishes|respect|respects|compliments|gratitude|salutations|esteem|honour|honor) [from {name}] $",
              "^(compliments|attentively|cordially yours|amicably|saludos) $",
              "^(yours|sincerely|respectfully|cordially|warmly|gratefully|faithfully|regards|best|yours"
                  + " truly) [sincerely|truly|faithfully|yours|respectfully|cordially|{name}] $",
              "(all the best|best wishes|kind regards|best regards|warm regards|warmest regards"
                  + "|many greetings|with greetings)",
              "^(take care|be safe|stay safe) [{name}|everyone|all] $",
              "^have {period} $",
              "(and|please) have {period} $",
              "(have|enjoy) (a|an|your|the rest of) [the rest of|rest of] [truly|very|really]"
                  + " (good|great|nice|lovely|wonderful|blessed|fantastic|safe|awesome|pleasant"
                  + "|relaxing|productive|happy|amazing|beautiful|fabulous|super|restful|calm|quiet"
                  + "|sunny|merry|brilliant) [rest of] [of] [_] (day|week|evening|weekend|morning"
                  + "|afternoon|night|holiday|holidays|one|summer|year|christmas|trip|time)",
              "(have|enjoy) (a|an) [truly|very|really] (good|great|nice|lovely|wonderful|blessed"
                  + "|fantastic|safe|awesome|pleasant|relaxing|productive|happy|amazing|beautiful"
                  + "|fabulous|super|restful|calm|quiet|sunny|merry|brilliant) {date}",
              "(have|enjoy) (your|the rest of) [the|your] [rest of your] (day|week|evening"
                  + "|weekend|morning|afternoon|night|{date}|summer|holiday|holidays)",
              "(happy|merry) (holidays|holiday|christmas|new year|easter|thanksgiving|weekend"
                  + "|halloween|{date}|birthday)",
              "{i} wish (you|everyone|you all) [_]",
              "^(good luck|best of luck|stay awesome|be well|stay well|best of luck to)",
              "(wishing (you|your team|everyone)|(congratulations|congrats|congratulate you|felicitations) [on|for|to|with|of] (your"
                  + "|the)|(trust|hope) [that] you are (well|keeping well)) [_]",
              "(good luck|best of luck) (to|with) (you|your|all|everyone)",
              "[{i}] hope [that] (you|all|everything|your|this|life) [all|guys] (are|is|have|had"
                  + "|has|find|finds) [_] [_] (well|{date}|day|week|evening|good|great|health|safe"
                  + "|holiday|holidays|fine|morning|afternoon|vacation|summer|{period})")
          .shows("May I call? [Best wishes] to your team.")
          .shows("Could we talk? [Have a good week]!")
          .shows("May I call?\n\n[With friendly greetings],\nAda")
          .shows("May I call?\n\n[With respect],\nAda")
          .passes("Greetings,\n\nmay I call?")
          .passes("With respect to the roof, may I call?")
          .passes("The best day for me is Monday.")
          .passes("They have a day nursery.")
          .passes("I hope you are free on Tuesday.")
          .shows("[Congratulations on your new] role!")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
