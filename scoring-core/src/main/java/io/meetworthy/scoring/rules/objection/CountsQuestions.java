package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Says that there are only one, two or three questions, or what the question is. */
final class CountsQuestions implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("counts-questions")
          .answers(CANNOT_SEE_HOW_TO_HELP)
          .weighs(4)
          .says("“{words}” shows that they can help and where it ends.")
          .sees(
              "(one|two|three|a single|just one|{digits}|only one|a couple of) [short|quick|specific|concrete|simple|small|practical|precise|particular|focused|narrow|main|brief|more|direct|burning|technical|of] (question|questions)",
              "(my|our|the) [one|two|three|main|only|specific|real|single|actual|first|biggest|concrete|big] (question|questions) (is|are|would be|for you|concerns|concern|to you|about)",
              "(a|one) (specific|concrete|precise|particular|focused|narrow|single|practical|technical) (question|thing|point|problem|issue|step|part)",
              "(specific|concrete|precise|particular|focused|targeted) questions",
              "(ask|asking) [you] (one thing|about one thing|just this|only this|two things|three things|a single thing|one specific)",
              "(one|two|three) things (i|we) [would|really|can] ... (ask|like|want|know|hope|ask)",
              "(i|we) (have|had|would have|have got) [just|only] [a] [short|quick|small|brief] question [for you|about|on|regarding|concerning]",
              "(question|questions) (about|on|regarding|concerning) (how|why|your|the|whether|when|which|what)")
          .shows("I have [two short questions] about your move.")
          .shows("[My question is] how you found your first client.")
          .passes("It is out of the question.")
          .passes("I would not question that.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
