package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Names the decision or the problem that the sender is stuck at. */
final class NamesDecision implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("names-decision")
          .answers(CANNOT_SEE_HOW_TO_HELP)
          .weighs(5)
          .says("“{words}” shows what exactly your answer would decide.")
          .sees(
              "(~decide|~choose|torn|choice|decision|undecided|hesitate|hesitating|~waver|~weigh|~compare|deciding|~debate|~hesitate|pick|picking) (between|whether|if|which|where|how|on whether|about whether)",
              "(between|whether) ... and ... (program|programs|offers|offer|degree|paths|options|roles|jobs)",
              "(decision|choice|choose|decide|deciding|deadline) ... (by|before|in|until) ({date}|{period}|{name}|june|july|may|september|spring|autumn|fall|summer|winter)",
              "whether (to|i should|we should|it makes sense|it is worth|it would be wise|i am better off)",
              "(find out|work out|figure out|wonder|wondering|see|clear|know|sure) (whether|if) (i|we) (could|should|can|would|am|are|ought) _",
              "not (decide|choose|agree) (which|whether|between|on|how)",
              "(weigh|weighing|compare|comparing) ... (against|with|and|versus)",
              "(offer|offers) from ... and ... from",
              "(stuck|struggling|stuck on|grappling|wrestling|having trouble|hitting a wall|stumbling) (on|with|at|over|choosing|deciding|between|to)",
              "(we|i) ({can} not|have not been able to|fail to|cannot|keep failing to|failed to) (find|agree|decide|work out|figure out|solve|get|explain|tell) _",
              "(should|shall) i [rather|first|really] (take|accept|stay|move|leave|study|apply|start|learn|choose|finish|go|begin|focus|drop|switch|specialize|specialise|retrain|aim)")
          .shows("I am [deciding between] nursing and midwifery.")
          .shows("I wonder [whether to] retrain at forty.")
          .passes("It was decided by the board.")
          .passes("Stuck in traffic, I read your post.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
