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
              "(know|ask|ask you|tell me|settle|clear up|hear) [just|only|this|you] one (more"
                  + " thing|thing|point|detail|number)",
              "((ask|asking|about|is|it is|just|need|want) [just|only|exactly] one (line|page)|(ask|asking|about|is|it is|on|just|need|want) [just|only|exactly] one (thing"
                  + "|point|detail|decision|figure|clause)) $",
              "(which|whether|if) of (the|these|those|my|our) (two|three) _",
              "(out of|of|between|from) (the|these|those) (two|three) [_] [_] which (one|is|do|did|would|should|to) _",
              "which [_] _ of the (two|three)",
              "which one (is|of|do|did|would) [_] (correct|right|true|valid|better|best|safer|you|these|those|them)",
              "(on|about|ask you|of) (just|only) one (matter|point|thing|detail)",
              "(one|a single|only one|just one|my only|a quick|a short|a small|a brief"
                  + "|a simple|a narrow|one quick|just a|only a|the one) [very] [short|quick"
                  + "|specific|small|brief|simple|concrete|narrow|precise|focused|single"
                  + "|particular|_] (question|doubt)",
              "(just|only|exactly|is|about|ask) one (thing|point|detail|decision|choice) (i|that"
                  + " i|only|about|in|on)")
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
