package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import java.util.List;

/** Sets the one hour that suits the sender. */
final class LeavesNoChoice implements EnquiryRule {
  private static final RuleCard CARD =
      RuleCard.named("leaves-no-choice")
          .raises(HAS_NO_TIME)
          .weighs(4)
          .says("“{words}” bends their diary around yours.")
          .advises("Offer two or three times, or ask which one suits them.")
          .sees(
              "(has to|must|needs to|will have to) be {date}",
              "{i} (am|are) only (free|available|there|in town|here|around|reachable) (on|at|until|till|between|before|after|from|{date}) [_]",
              "{i} can only (do|make|manage|meet|talk|speak|call|come|offer|take) (on|at|between|before|after|it|you|{date}) [_]",
              "(the only|my only) (day|time|slot|date|hour|window|evening|morning|afternoon) [_] [_] [_] (is|would)",
              "(has to|must|needs to|will have to) be (on|at|in the) ({date}|morning|afternoon|evening|my|our|weekend)",
              "{i} have [already] (put|booked|entered|pencilled|penciled|scheduled|reserved) (you|us|it|a|the|{length}) [_] [_] (in|for|on|at|into) _",
              "no other (day|time|date|slot|hour) (works|suits|is possible|will do|is free)",
              "(other|later|earlier) (days|times|dates|slots) (do not|are not|will not) (work|suit|possible|fit)")
          .shows("Hi Ana, could we talk? [I am only free on Sunday at eight].")
          .shows("Hi Ana, could we talk? [The only time I have is] noon.")
          .passes("Hi Ana, could we talk? I am free on any day but Sunday.")
          .passes("The only time we met was in Ghent.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(Enquiry.ASKS);
  }
}
