package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Says that there are only one, two or three questions, or what the question is. */
final class CountsQuestions implements Rule {
  /** The end of a larger number, and questions of others. */
  private static final Phrases MORE =
      Phrases.anyOf(
          "(twenty|thirty|forty|fifty|sixty|hundred and) (one|two|three) [_] questions",
          "(question|questions) (in|of) (the|my|our|your) [_] (survey|form|exam|test|quiz|study|book|questionnaire|interview)",
          "questions (nobody|no one|that nobody)",
          "(they|we) ask (one|two|three) things");

  private static final RuleCard CARD =
      RuleCard.named("counts-questions")
          .answers(CANNOT_SEE_HOW_TO_HELP)
          .weighs(4)
          .spares(MORE)
          .says("“{words}” shows that they can help and where it ends.")
          .sees(
              "(one|two|three|a|small) [small] (doubt|doubts|query|queries) (regarding|about|concerning) _",
              "(one|two|three|a single|just one|only one|a couple of) [short|quick|specific|concrete|simple|small|practical|precise|particular|focused|narrow|main|brief|more|direct|burning|technical|last|little] (question|questions)",
              "{i} (have|had|would have|have got) [just|only] [a] {digits} [short|quick|specific|concrete] questions",
              "(my|our) [one|two|three|main|only|specific|real|single|actual|first|biggest|concrete|big] (question|questions) (is|are|would be|for you|concerns|concern|to you)",
              "(specific|concrete|precise|focused|targeted) (question|questions) (about|on|for|i|is|are|that|regarding)",
              "(ask|asking) [you] (one thing|about one thing|just this|only this|two things|three things|a single thing|one specific)",
              "(one|two|three) things (i|we) [would|really|can] ... (ask|like|want|know|hope)",
              "{i} {am} having [just|only] (one|two|three|a) [_] (question|questions)",
              "(make|put|pose|do) [to] [you] (one|two|three) [short|small|_] (question|questions)",
              "{i} (have|had|have got) [just|only] [a] [short|quick|small|brief] question [for you|about|on|regarding|concerning]",
              "(my|one|quick|short|small|just a) question (about|on|regarding|concerning) (how|why|your|the|whether|when|which|what|a|an)")
          .shows("I have [two short questions] about your move.")
          .shows("[My question is] how you found your first client.")
          .passes("If you have any questions about the map, write to me.")
          .passes("I would not question that.")
          .passes("My list has thirty-two questions.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
