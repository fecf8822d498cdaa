package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Thanks within a day. */
final class ThanksWithinADay implements Rule {
  /** Another time is asked for. */
  private static final Phrases NEXT_ONE =
      Phrases.anyOf(
          "(another|book (a|the)|book|schedule|grab|do) [another|a] {length} [_] [_] ({date}|this|next|tomorrow)");

  private static final RuleCard CARD =
      RuleCard.named("thanks-within-a-day")
          .answers(COURTEOUS)
          .weighs(3)
          .spares(NEXT_ONE)
          .says("“{words}” shows that you thank them at once.")
          .judges(Kind.THANK_YOU)
          .sees(
              "(for|enjoyed|loved) (the|your|our|a|an|that|this|such a) [_] [_] [_] (time|call|talk|chat|meeting|conversation|advice|help|afternoon|morning|coffee|lunch|interview|visit|tour|insights|insight|tips|hour|evening|generosity|patience|stories) [on the phone|over the phone|on zoom|with me|with you|with us|us|me|so much] {date}",
              "(time|call|talk|chat|meeting|conversation|advice|help|afternoon|morning|coffee|lunch|interview|visit|tour|insights|insight|tips|hour|speak|speaking|meet|you|me|questions|evening|generous|generosity|patience|stories) [on the phone|over the phone|on zoom|with me|with you|you|us|me|so much|your] (today|yesterday|this morning|this afternoon|this evening|last night|earlier|just now|an hour ago|a moment ago|yesterday afternoon|yesterday morning)",
              "(spoke|talked|met|meet|talking|speaking|meeting|chatting|seeing) [with|to] [you|me"
                  + "|us] (today|yesterday|this morning|earlier|{date})",
              "(today|yesterday|yesterday's|this morning's|today's) [at|in|about] ({date}|{length}|was|with|you|'s)",
              "{date} (was|[at] {length})",
              "(was [such|so|really|very] [a|an] (pleasure|great|good|nice|lovely|honor|honour)|enjoyed) [_] [_] [_] [_] [_] [_] (yesterday|this morning|this afternoon|last night|earlier today|earlier|{date})",
              "(call|talk|chat|meeting|conversation|coffee|lunch) [that] we had (today|yesterday|this morning|this afternoon|last night|earlier|{date})",
              "{date} 's (call|talk|chat|meeting|conversation|visit|lunch|coffee|tour)",
              "for (yesterday|today|this morning|{date})",
              "{length} [with me|with us|on the phone|of your time] [so early] ({date}|yesterday"
                  + "|earlier)")
          .as(Channel.EMAIL, Kind.THANK_YOU)
          .shows("Thank you for your [time yesterday].")
          .shows("Thank you [for today].")
          .passes("Could we have another call next week?")
          .passes("Could we meet again on Friday?")
          .passes("Thank you for your help last year. I start on Monday with a new team.")
          .passes("Could we book another half hour on Friday?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
