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
              "(shall|should) {i} [just] (say|make it|do|go for|go with|settle on) [on] the {date} [at _] [_] [_]",
              "^ (tomorrow|today|{date}) [at|around] {digits} or {digits} ?",
              "(shall {i}|let us) [just] (say|make it|do|go for|go with) ({digits}|{number}|noon|midday|half _) [ish|am|pm|_] [on|this|next] ({date}|weds|wed|thurs|thur|tues|tue|mon|fri)",
              "^[but|and|so] (mornings|afternoons|evenings|weekends|mondays|tuesdays|wednesdays|thursdays|fridays) (do not|does not|are no|are not) (work|suit|good|possible|any good) for (me|us) $",
              "(shall {i}|let us) [just] (say|make it|do|fix|settle on|go for|go with) [on] {date} [at _] [_] [_]",
              "(evenings|mornings|afternoons|weekends|lunchtimes|{date}) only (as|because|since|for|please|i|we)",
              "my (calendar|diary|schedule) (moves|changes|shifts|fills) [_]",
              "(has to|must|needs to|will have to) be {date}",
              "{i} (am|are) (free|available|off|reachable|here|there|around) [on|at|in] {date} only",
              "{i} (have|get) only {date} (free|off|for this|for it|for you)",
              "(other|another) (day|days|time|times|date|dates) [that|which] {i} (do not have|have not|can not|am not free) [_]",
              "you (would|will) have to make (that|it|this) (work|fit|possible)",
              "{i} (am|are) only (free|available|there|in town|here|around|reachable) (on|at|until|till|between|before|after|from|{date}) [_]",
              "{i} can only (do|make|manage|meet|talk|speak|call|come|offer|take) ([it|you] (on|at|between|before|after|{date})) [_]",
              "(the only|my only) (day|time|slot|date|hour|window|evening|morning|afternoon) [that|which] [(i|we) (have|can|could|am)] [_] [for me|works for me|left] (is|would)",
              "is the only (time|day|slot|date) [that] (works|suits|{i} can|{i} have)",
              "only {date} (works|suits|is possible) [for me]",
              "need (the|this|our) (call|meeting|talk) to be (on|at|{date}) [_]",
              "(sent|send|sending) you a calendar (invite|invitation) for _",
              "(has to|must|needs to|will have to) be (on|at|in the) ({date}|morning|afternoon|evening|weekend)",
              "{i} have [already] (put|booked|entered|pencilled|penciled|scheduled|reserved) (you|us|{length}|(a|the|our) (call|meeting|slot|talk)|it) [_] [_] (in|for|on|at|into) ({date}|my|your|the (calendar|diary)|{digits}|noon|ten|_ (am|pm))",
              "no other (day|time|date|slot|hour) (works|suits|is possible|will do|is free)",
              "(other|later|earlier) (days|times|dates|slots) (do not|are not|will not) (work|suit|possible|fit)")
          .shows("Hi Ana, could we talk? [I am only free on Sunday at eight].")
          .shows("Hi Ana, could we talk? [The only time I have is] noon.")
          .passes("Hi Ana, could we talk? I am free on any day but Sunday.")
          .passes("Hi Ana, could we talk? I can only do it with your consent.")
          .passes("The only time we met was in Ghent.")
          .shows("Hi Ana, could we talk? [Let’s say Thursday at two].")
          .shows("Hi Ana, could we talk? [Mornings only as] I work late.")
          .passes("Hi Ana, could we talk? I work mornings.")
          .shows("Hi Ana, could we talk? [Shall we say ten on Monday]?")
          .shows("Hi Ana, could we talk? [Afternoons don't work for me].")
          .passes("Hi Ana, could we talk? Afternoons do not work for me but any morning does.")
          .shows("Hi Ana, could we talk? [Shall we say the Friday at noon]?")
          .shows("Hi Ana, could we talk? [Tomorrow, 9 or 3]?")
          .passes("Hi Ana, could we talk? Would Friday at 9 or 3 suit you?")
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
