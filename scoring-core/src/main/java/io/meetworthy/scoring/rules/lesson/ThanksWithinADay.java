package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Thanks within a day. */
final class ThanksWithinADay implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("thanks-within-a-day")
          .answers(COURTEOUS)
          .weighs(3)
          .says("“{words}” shows that you thank them at once.")
          .judges(Kind.THANK_YOU)
          .sees(
              "(time|call|talk|chat|meeting|conversation|advice|help|afternoon|morning|coffee"
                  + "|lunch|interview|visit|tour|insights|insight|tips|hour|speak|speaking|meet|you|me"
                  + "|questions|evening|generous|generosity|patience|stories) [with me|with you|you|us"
                  + "|me|so much|your] (today|yesterday|this morning|this afternoon|this evening|last"
                  + " night|earlier|just now|an hour ago|a moment ago|yesterday afternoon|yesterday"
                  + " morning|{date})",
              "(spoke|talked|met|meet|talking|speaking|meeting|chatting|seeing) [with|to] [you|me"
                  + "|us] (today|yesterday|this morning|earlier|{date})",
              "(today|yesterday|yesterday's|{date}|this morning's|today's) [at|in|about] ({date}"
                  + "|{length}|was|with|you|'s)",
              "{date} 's (call|talk|chat|meeting|conversation|visit|lunch|coffee|tour)",
              "for (yesterday|today|this morning|{date})",
              "{length} [with me|with us|on the phone|of your time] [so early] ({date}|yesterday"
                  + "|earlier)")
          .as(Channel.EMAIL, Kind.THANK_YOU)
          .shows("Thank you for your [time yesterday].")
          .shows("Thank you [for today].")
          .passes("Could we meet again on Friday?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
