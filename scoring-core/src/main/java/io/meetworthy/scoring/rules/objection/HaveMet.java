package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOES_NOT_KNOW_YOU;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;

/** Reminds them of having met or talked. */
final class HaveMet implements PersonalRule {
  private static final RuleCard CARD =
      RuleCard.named("have-met")
          .answers(DOES_NOT_KNOW_YOU)
          .weighs(9)
          .says("“{words}” reminds them that you have met.")
          .sees(
              "{i} (heard|saw|attended|was at|enjoyed) your [_] (session|talk|keynote|lecture|panel|workshop|webinar|presentation|speech) at _",
              "{i} (was|sat|stood) in (the|your) [front|back|second|third|last] [_] (audience|row|room|crowd|hall|zoom|webinar|session) (at|of|for|when|and|on|during|of your) _",
              "{i} [was the one who] asked (you|a|the) [_] question [_] [_] (at|after|about|during|in|from) (the|your) _",
              "i was (the|a|your|in|on|at) _ [_] [_] when you (played|came|sang|spoke|visited|performed|lectured|taught|ran|stood|opened|gave|read) _",
              "our paths [have|had] [once|briefly|last|already|first] crossed",
              "(it is|it 's|i am|this is|i was|i 'm) the (woman|man|person|one|girl|boy|fellow|lady|chap|customer|patient|neighbour|neighbor|couple|family|student) (whose|you|to whom|for whom) _",
              "(a|your|been a) [regular|loyal|long time|longtime|old] (customer|patient|client|tenant|pupil|student) of (yours|your _)",
              "you (fitted|treated|delivered|set|pulled|mended|fixed|repaired|tuned|cured|nursed|taught|framed|shod|bound|built|baked|sewed|thatched|married|buried|christened) (my|our) (mother|father|son|daughter|wife|husband|dog|cat|horse|roof|piano|boat|bike|car|clock|shoes|tooth|leg|arm|wedding|grandmother|grandfather|aunt|uncle|kitchen|house|_ 's) _",
              "i [_] (buy|bought|get|got|order|ordered) [_] [_] (bread|eggs|milk|honey|cheese|meat|fish|flowers|flour|vegetables|plants|seeds|apples|wool|wood|hay|beer|wine|coffee|tea|shoes|books) [_] (from you|at your (stall|shop|farm|stand|bakery|gate|market))",
              "i [_] (buy|bought|get|order) your (bread|eggs|milk|honey|cheese|meat|fish|flowers|flour|vegetables|plants|seeds|apples|wool|wood|hay|beer|wine|loaves|jam) _",
              "we (sat|stood|queued) (two|three|a few|some) _ apart",
              "i (sat|stood) in the [_] row (of|at|in) your _",
              "i (sat|was|took part|came|went|spent|danced|sang|cooked|trained"
                  + "|learned|learnt|studied|failed|passed) ... (in|at|of|to|on) your [_] "
                  + "[_] (class|course|workshop|seminar|lecture|evening|training|lab|camp"
                  + "|tour|concert|school|kitchen|choir|group)",
              "we were [both|once|last|all] [_] (on|in|at) (the|a) [same|_] [_] (bus"
                  + "|train|flight|plane|boat|ferry|ship|tram|queue|panel|jury|team|table"
                  + "|course|workshop|conference|party|wedding|dinner|committee|class|lift"
                  + "|tour|hike|camp|ward|choir|orchestra|crew)",
              "you (beat|taught|corrected|served|treated|examined|coached|lent"
                  + "|interviewed|judged|trained|marked) me (with|at|in|on|for|when|last"
                  + "|twice|once|back)",
              "(two|three|one|four|a few|next|some) (doors|plots|houses|streets"
                  + "|floors|rows|desks|stalls|boats|tables|seats) [down|up|along|over|away"
                  + "|from|behind] (from|to|of|behind) (you|yours)",
              "(your|the) neighbour (from|in|at|two|three|across|next|upstairs" + "|downstairs|on)",
              "^(you and i|the two of us) [both|once|last|briefly] (shared|sat|stood"
                  + "|spoke|talked|met|worked|danced|sang|played|rowed|ran|cycled|walked"
                  + "|travelled|traveled|queued|waited|judged|reviewed|presented|argued"
                  + "|laughed|debated|ate|drank|cooked|baked|flew|sailed|swam|volunteered"
                  + "|served|overlapped|crossed|exchanged|corresponded|chatted|split"
                  + "|swapped|were|took|carried|got|had|did|went|came|started|began|lived"
                  + "|built) _",
              "we (overlapped|exchanged (cards|numbers|emails|a few|messages"
                  + "|addresses|business)|shared a (table|taxi|cab|room|desk|bench|train"
                  + "|car|lift|stage|panel|ride|compartment|flight)|were (seated|sitting"
                  + "|on the same (panel|train|bus|flight|table|team|course|committee|jury)"
                  + "|at the same table|neighbours at|partnered|paired)|rode|got talking"
                  + "|got chatting|fell into|ended up|bumped into|ran into) _",
              "i (sat|stood|was|queued|was seated|was sitting) [right] (next to"
                  + "|beside|behind|across from|opposite|in front of) you",
              "you (lent|gave|sold|signed|showed|handed|poured|served|fixed|bought"
                  + "|taught|told|explained|helped|advised|drove|drew|corrected|marked"
                  + "|examined) (me|us|my|our) ... (at|in|on|last|when|after|during)",
              "(remember|recall) me (from|as|at)",
              "know me (from|as) (the|our|my|your|last|when|that)",
              "your (former|old|one time|past) (student|pupil|colleague|neighbour"
                  + "|neighbor|trainee|apprentice|intern|patient|customer|assistant"
                  + "|employee|classmate|tenant|client)",
              "i was your (student|pupil|apprentice|intern|trainee|neighbour|neighbor"
                  + "|assistant|patient|tenant|customer|colleague|classmate|teaching "
                  + "assistant|lab partner)",
              "(when|since|the day|the night|the evening) (you and i|we) [last|first"
                  + "|both|once] (met|spoke|talked|shared|worked|sat|were|danced|played"
                  + "|sang)",
              "after your (talk|lecture|session|class|reading|concert|show|panel"
                  + "|workshop) [in|at|on|last] [_] [_] (i|you|we) (asked|came|talked|spoke"
                  + "|met|told|answered|said|stayed)",
              "we [first|last|once|briefly|actually] (met|spoke|talked|chatted|corresponded|crossed"
                  + " paths)"
                  + " [briefly|last|at|in|on|after|during|when|next|through|over|{date}|{period}]"
                  + " [_]",
              "we [first|last|once|briefly] (worked|sat|exchanged|shared|stood|ran|sang|trained)"
                  + " (together|on a|on the|next|emails|e mails|messages|a few)",
              "we [both|once|last|briefly] (sat|stood|spoke|talked|queued|danced|ate|had lunch|had"
                  + " coffee|had dinner|shared a|shared"
                  + " the|ran|sang|rowed|played|worked|volunteered|travelled|traveled|rode) ..."
                  + " (at|in|on|during|after) (the|your|a|our|my) ..."
                  + " (table|meetup|conference|fair|workshop|course|class|train|bus|flight|panel|party|wedding|dinner|lunch|summit|talk|lecture|office|stand|booth|event|session|reunion|camp|festival|market|training|seminar|hackathon|race|marathon)",
              "(i|we) (heard|saw|met|listened to|watched) you"
                  + " (speak|talk|present|read|play|at|in|on|give)",
              "(since|when|where|before|after) we [first|last]"
                  + " (met|spoke|talked|chatted|worked|sat|shared|studied|crossed)",
              "(great|good|nice|lovely|pleasure|wonderful|fun|pleasant|enjoyed|enjoy|appreciated|remember|remembered)"
                  + " (meeting|talking to|talking with|speaking to|speaking with|chatting"
                  + " with|seeing|catching up with) you ..."
                  + " (at|in|on|last|yesterday|during|after|briefly|{date}|again|there)",
              "(was|is) ... (great|good|nice|lovely|pleasure|wonderful|fun) to (meet|talk to|talk"
                  + " with|speak to|speak with|see|catch up with) you ..."
                  + " (at|in|on|last|yesterday|during|after|briefly|{date}|again)",
              "(enjoyed|appreciated|remember|remembered) our [_]"
                  + " (chat|conversation|talk|discussion|call|meeting|exchange|time)",
              "you (may|might|will|probably|perhaps|maybe) [not]"
                  + " (remember|recall|recognize|recognise) (me|meeting|that i|the _ _ who|the _"
                  + " who|us)",
              "(i was|i am|that was|this is) the"
                  + " (one|person|woman|man|student|guy|girl|volunteer|speaker|attendee|nurse|developer|lady|boy)"
                  + " (who|that)"
                  + " (asked|sat|came|spoke|talked|met|helped|wrote|emailed|introduced|stopped|kept|bought|carried|sold)",
              "(i asked|i came up|i spoke|i talked|i introduced myself|i said hello|i stopped) ..."
                  + " (after|at|during|to you|with you) [you|your|the] ..."
                  + " (talk|panel|session|workshop|lecture|booth|stand|class|conference|meetup|event|fair|reading|keynote|show|market)",
              "(i was|i used to be) (in|one of) your"
                  + " (class|course|students|seminar|team|group|lab|section|workshop|interns|reports|trainees|mentees|pupils)",
              "(i took|i attended|i sat in|i was at|i came to) your"
                  + " (class|course|workshop|seminar|lecture|training|lab|session|talk|reading)",
              "(i worked|i used to work|i interned|i volunteered|i studied|i reported|i used to"
                  + " report|i trained) (with|for|under|to|alongside|beside) you",
              "you [once|kindly|also]"
                  + " (taught|trained|interviewed|hired|supervised|coached|mentored|managed) me",
              "you [once|kindly] (helped|gave|told|showed|advised|lent) me ..."
                  + " (when|in|at|last|ago|{date})",
              "we (worked|studied|served|volunteered|trained|taught|lived) together",
              "our (last|previous|earlier|brief|short|first|recent) [_]"
                  + " (chat|conversation|talk|meeting|call|exchange|discussion)",
              "that was me",
              "{i} ... asked [you] ... (after|at|during) your ..."
                  + " (talk|lecture|panel|session|workshop|presentation|keynote|reading|concert|show)",
              "(last time|when) we (met|saw|spoke|talked)",
              "long time no (see|speak|talk)")
          .shows("Hi Ana, [we met at the] careers fair in Porto last May.")
          .shows("Hi Ana, [you may remember me]: I asked about night shifts.")
          .shows("Hi Ana, I still think of [our last conversation] about forklifts.")
          .shows("Hi Ana, [our paths crossed] at the flour fair.")
          .shows("Hi Ana, I am [a customer of yours].")
          .passes("I hope we can meet at the fair.")
          .passes("My brother and I were broke when we talked to our landlord.")
          .passes("Hi Ana, which of your paths crossed the railway?")
          .passes("Hi Ana, is the customer of your shop right?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
