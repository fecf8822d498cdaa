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
              "(one|two|three|a|small) [small] (doubt|doubts|query|queries) (regarding|about|in|on|of|concerning) _",
              "(one|two|three|a single|just one|only one|a couple of)"
                  + " [short|quick|specific|concrete|simple|small|practical|precise|particular|focused|narrow|main|brief|more|direct|burning|technical|last|little]"
                  + " (question|questions)",
              "{i} (have|had|would have|have got) [just|only] [a] {digits}"
                  + " [short|quick|specific|concrete] questions",
              "(my|our)"
                  + " [one|two|three|main|only|specific|real|single|actual|first|biggest|concrete|big]"
                  + " (question|questions) (is|are|would be|for you|concerns|concern|to you)",
              "(specific|concrete|precise|focused|targeted) (question|questions)"
                  + " (about|on|for|i|is|are|that|regarding)",
              "(ask|asking) [you] (one thing|about one thing|just this|only this|two things|three"
                  + " things|a single thing|one specific)",
              "(one|two|three) things (i|we) [would|really|can] ... (ask|like|want|know|hope)",
              "{i} (have|had|have got) [just|only] [a] [short|quick|small|brief] question [for"
                  + " you|about|on|regarding|concerning]",
              "(my|one|quick|short|small|just a) question (about|on|regarding|concerning)"
                  + " (how|why|your|the|whether|when|which|what|a|an)")
          .shows("I have [two short questions] about your move.")
          .shows("[My question is] how you found your first client.")
          .passes("If you have any questions about the map, write to me.")
          .passes("I would not question that.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
