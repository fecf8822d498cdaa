package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOES_NOT_KNOW_YOU;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Reminds them of having met or talked. */
final class HaveMet implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("have-met")
          .answers(DOES_NOT_KNOW_YOU)
          .weighs(8)
          .says("“{words}” reminds them that you have met.")
          .sees(
              "we [first|last|once|briefly|actually] (met|spoke|talked|chatted|sat|worked|corresponded|crossed paths|exchanged) ... (at|in|on|after|during|last|when|briefly|about|next|through|over|together|{date}|{period}|ago|with|for|emails|messages)",
              "(since|when|where|before|after) we [first|last] (met|spoke|talked|chatted|worked|sat|shared|studied|crossed)",
              "(great|good|nice|lovely|pleasure|wonderful|fun|pleasant) (meeting|talking|speaking|chatting|seeing|catching up) ... (you|at|in|on|last|yesterday)",
              "(was|is) ... (great|good|nice|lovely|pleasure|wonderful|fun) to (meet|talk to|talk with|speak to|speak with|see|catch up) ... (you|with) ... (at|in|on|last|yesterday|during|after|briefly|{date})",
              "(enjoyed|enjoy|appreciated|remember|remembered) (meeting|talking|speaking|chatting|our|working|sitting) ... (you|chat|conversation|talk|discussion|call|meeting|exchange|time)",
              "you (may|might|will|probably|perhaps|maybe) [not] (remember|recall|recognize|recognise) (me|the _ _ who|the _ who|that i|us|my|our|i)",
              "(i was|i am) the [_] (one|person|woman|man|student|guy|girl|volunteer|speaker|attendee|nurse|developer) (who|that|with|in|from|sitting|asking)",
              "(i asked|i came up|i spoke|i talked|i introduced myself|i said hello|i stopped) ... (after|at|during|to you|with you) ... (your|talk|panel|session|workshop|lecture|booth|stand|class|conference|meetup|event)",
              "(i was|i used to be) (in|one of) your (class|course|students|seminar|team|group|lab|section|workshop|interns|reports|trainees|mentees)",
              "(i took|i attended|i sat in|i was at|i came to) your (class|course|workshop|seminar|lecture|training|lab|session)",
              "(i worked|i used to work|i interned|i volunteered|i studied|i reported|i used to report|i trained) (with|for|under|to|alongside|beside) you",
              "you (taught|trained|interviewed|hired|supervised|coached|mentored|managed) me",
              "we (worked|studied|served|volunteered|trained) together",
              "(our|my) (last|previous|earlier|brief|short|first|recent) [_] (chat|conversation|talk|meeting|call|exchange|discussion) (with you|at|in|on|about|last|after|over|was|when)",
              "that was me",
              "{i} ... asked [you] ... (after|at|during) your ... (talk|lecture|panel|session|workshop|presentation|keynote|reading|concert|show)",
              "(last time|when) we (met|saw|spoke|talked)",
              "long time no (see|speak|talk)")
          .shows("[We met at] the careers fair in Porto last May.")
          .shows("[You may remember me]: I asked about night shifts.")
          .shows("I still think of [our last conversation about] forklifts.")
          .passes("I hope we can meet at the fair.")
          .passes("Have we met the deadline?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
