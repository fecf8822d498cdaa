package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Asks for advice on nothing in particular. */
final class AsksAnyAdvice implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("asks-any-advice")
          .raises(CANNOT_SEE_HOW_TO_HELP)
          .weighs(5)
          .says("“{words}” leaves it to them to find out what you need.")
          .advises("Ask one question that their own work has taught them to answer.")
          .sees(
              "(any|some|general|whatever|all the|career|a few|any sort of|any kind of|any and all|a bit of|a little|little) [general|career|good|useful|helpful|valuable|words of|kind of|sort of|other|additional|expert|professional|sage] (advice|tips|guidance|pointers|wisdom|suggestions|words of wisdom|feedback|direction|hints|counsel) [you|that you|you may|at all|from you|would be|is|for me|on how to get started|in general|would help]",
              "(advice|tips|guidance|pointers|wisdom|insights|insight|knowledge|thoughts|suggestions) [that] you (may|might|can|could|would|have|are willing|are able|would like|want) [to] [have|offer|share|give|provide|impart]",
              "(give|offer|share|provide|have|get|seek|seeking|need|want|ask for|asking for|looking for|appreciate) [me|us] [some|any|your|a bit of|general|career] (advice|guidance|tips|wisdom|direction|pointers|mentorship|insights)",
              "(anything|whatever|everything) [that|else] (you|someone) (can|could|might|may|would|are willing|think|want|feel|know|have) [to] (share|tell|offer|suggest|say|teach|advise|help|do|is|about|learned)",
              "(point|steer|guide|lead|nudge) me in the right direction",
              "(words of wisdom|your wisdom|food for thought|pearls of wisdom)",
              "(learn|hear|know|benefit) (from|more about|about) your (experience|experiences|wisdom|insights|knowledge|story|journey|success|career journey|life)")
          .shows("Do you [have any advice] for me?")
          .shows("I would love to [learn from your experience].")
          .shows("Please [point me in the right direction].")
          .passes("Your advice on night shifts worked: we sleep again.")
          .passes("You advised the city on ports.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
