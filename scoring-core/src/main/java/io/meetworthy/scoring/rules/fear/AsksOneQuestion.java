package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.FREE_CONSULTING;

import io.meetworthy.scoring.RuleCard;

/** Asks one question and says so. */
final class AsksOneQuestion implements RuleOfTalks {
  private static final RuleCard CARD =
      RuleCard.named("asks-one-question")
          .answers(FREE_CONSULTING)
          .weighs(4)
          .says("“{words}” is small enough to answer.")
          .sees(
              "(know|ask|ask you|tell me|settle|clear up|hear) [just|only|this|you] "
                  + "one (thing|more|point|detail|number)",
              "(just|only|exactly) one (thing|point|detail|number|name|word|decision"
                  + "|figure|clause|line|page|step)",
              "(which|whether|if) of (the|these|those|my|our) (two|three) _",
              "(one|a single|only one|just one|{digits}|my only|a quick|a short|a small|a brief|a"
                  + " simple|a narrow|one quick|just a|only a|the one)"
                  + " [short|quick|specific|small|brief|simple|concrete|narrow|precise|focused|single|particular|_]"
                  + " question",
              "one (thing|point|detail|decision|choice) (i|that|only|about|in|on)")
          .shows("I have [one question] on bees. Could we meet on Tuesday?")
          .shows("May I ask you [a quick question]? Could we meet on Tuesday?")
          .passes("It is out of the question.")
          .passes("You answered one after another.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
