package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.PersonalRule;
import io.meetworthy.scoring.text.Phrases;

/** Leaves the day, the hour or the length to them. */
final class LeavesChoice implements PersonalRule {
  /** Times of other things than the talk. */
  private static final Phrases ELSEWHERE =
      Phrases.anyOf(
              "no (hurry|rush) [_] well a bit [of] [_]",
              "share your availability for (today|tomorrow|this|today or tomorrow) [_]",
              "you (will|shall|have to|must) (tell|give|send|name) (me|us) (a|the|your) (time|date|day|slot|hour) [_]",
              "when you are (open|shut|closed|cooking|serving)",
              "{i} am [_] (flexible|open|free|easy) (provided|(about|on|as to|regarding|with) [what|which|the|my] [_] (kind|sort|role|roles|title|job|pay|salary|level|industry|sector|location|place)) [_] [_] [_]",
              "(grab|book|get|snag|claim|put|steal|throw|drop) [_] [_] [_] (on|in|into|from) your (calendar|diary|schedule|agenda) [_]",
              "(english|{name}) or [in] (english|{name}) [_] as you (prefer|like|wish|please|choose|want)",
              "(hold|slot|placeholder|invite|invitation|meeting|call|time|block|something|{length}|event|hour|booked|blocked|reserved|request) [already|_] (on|in|into|to|from) your (calendar|diary|schedule|agenda)",
              "(credited|named|quoted|cited|anonymous|anonymously|recorded|left out|mentioned|acknowledged|attributed|published|unnamed) [_] [_] [_] as you (prefer|like|wish|choose|please)",
              "any {length} of (the|my|our|it|this|that|these) _",
              "(how|why) (do|did|does) you _ [_] [_] [_] [_]",
              "(late|early|morning|evening|night|day) [or] [early|late|evening|morning|night] (shift|shifts)",
              "(works|work|is|are|suits) best [for|to] (posting|webinars|payroll|students|patients|nurses|users|customers|readers|the|our|a|my|publishing|launching|sending)",
              "(time|date|day|hour) of (the|your|each|an)",
              "(how|why) you (set|decide|fix|choose|pick|name|decided|chose|picked) [_] [_] [_]",
              "choose one (in|of)",
              "time (sheet|sheets|machine)",
              "(free of|flexible [on|about] [_] (but|although|though|except) [_] [_])",
              "(use|print|publish|share|copy|change|edit|keep|cut|quote|spend|do|shorten|have) (it|them|this|that|these|any of it) [_] as you (like|please|wish|prefer|choose)",
              "(schedule|calendar|shift) (tool|app|software|system)",
              "no (rush|hurry) (in|at|on) (the|our)",
              "(how|why|when) (you|your) (choose|chose|decide|decided|pick|picked|set|name|named|select|propose|suggest|fix) [_] [_] [_] [_]",
              "(see|hear|know|learn|find out|wonder|ask) [_] (which|what) (days|times|hours|day|time|hour) [_] [_] [_] [for] your _",
              "(wait|waiting|waited) (until|till) you (look|see|finish|are done|reply|answer|decide) _",
              "you (would|will) (choose|pick|set) it",
              "(start|begin|work) (when|whenever|any time|anytime) you _",
              "(when|whenever) you (want|like|need) (it|them|the|to|a|one)",
              "wait for the",
              "open (at page|to new)",
              "some day in",
              "you fit _ into",
              "open most days to",
              "(borrow|use|have|keep|take|loan|lend) [_] [_] [_] (whenever|when|any time|anytime) you _",
              "(any time|anytime|whenever|any day|any hour) [_] (is|would be) [_] (good|great|perfect|right) for [a] (pizza|food|it)",
              "(have|had|has|need|having|must|got) [to] (wait|waiting) (until|till) _ [_]",
              "some day [_] you (pass|come|visit|are|want|need|find|travel)")
          .negatedToo();

  private static final String TIME =
      "(time|times|day|days|date|dates|hour|hours|slot|moment|week|evening|evenings|morning|mornings|afternoon|afternoons|weekday|weekdays|weekend|lunchtime)";

  private static final String SUITS =
      "(suit|suits|suiting|fit|fits|fitting|work|works|working|suitable|good|best|better|fine|ok|okay|convenient|comfortable|easy|easiest|easier|possible|right|free|pleases|pleasant)";

  private static final String PICK =
      "(choose|pick|decide|name|set|say|elect|select|propose|suggest|fix|determine|tell me|choosing)";

  private static final RuleCard CARD =
      RuleCard.named("leaves-choice")
          .answers(HAS_NO_TIME)
          .weighs(3)
          .judges(Kind.ASK, Kind.FOLLOW_UP)
          .spares(ELSEWHERE)
          .says("“{words}” lets them choose the time.")
          .sees(
              Phrases.anyOf(
                      "any of your [_] (slots|days|times|hours|evenings|mornings|dates|{date}) (works|work|is|are|suits|suit|would|will) [_]",
                      "{i} [also] can (after|from|before|until) _ [_] (every|any|each|all|most|on) (day|days|evening|evenings|weekday|weekdays|morning|mornings|week|night) [_]",
                      "{i} {am} [_] (free|available|reachable) (after|before|from|until) _ [_] [_] [_] (on all|all|every|most|any|each) (day|days|evening|evenings|weekday|weekdays|morning|mornings|night|nights) [_]",
                      "{i} {am} wide open [_]",
                      "(is|are) wide open (on|at|for|from|in) (my|our|me|us) [_]",
                      "(whenever|when) you feel [_] (easy|comfortable|ready|able|like it|up to it) [_]",
                      "(form|format|way|manner|channel|medium|means) [that|which] [will|would|may|might] (suit|suits|please|pleases|suits best|suit best) [you]",
                      "any (day|time|evening|morning|night|week|lunchtime|afternoon) (but|except|bar|barring|apart from|other than|save) _ [_]",
                      "{date} (except|bar|barring|apart from|other than|but {date}) _ [_]",
                      "(after|once|when) you [have|are] (knocked off|clocked off|finished work|done for the day|off shift|finished for the day|closed up) [_]",
                      "(evenings|mornings|afternoons|weekends|weekdays|lunchtimes|nights) [after|before|from] [_] [_] or [_] [_] [_] (is|are) [_] (possible|fine|ok|okay|good|best|free|easy|clear) [_]",
                      "(evenings|mornings|afternoons|weekends|weekdays|lunchtimes) (after|before|from|until) _ [_] or [_] [_] (any|all|on|every|most|{date}) [_]",
                      "{date} [mornings|evenings|afternoons|_] (is|are) [also|always|_] (ok|okay|fine|good|possible|free|clear|open) for (me|us) [_]",
                      "any time {date}",
                      "^ if _ [_] [_] [_] [_] [_] [_] [_] (january|february|march|april|may|june|july|august|september|october|november|december|autumn|spring|summer|winter|{date}) (is|works|suits|would be|are|is just) [_] (great|fine|good|grand|ok|okay|just as well|too|perfect|better)",
                      "(work|fit|plan|fit in) round (your|you) [_] [schedule|diary|calendar|day|week|plans|shifts|hours]",
                      "(whenever|when|once|if) you (have|get|find) (a|any) [_] (hole|gap|window|opening|breather|lull|breathing space) [_] [_] [_] [_] [_]",
                      "(shout|holler|buzz|text|ring|call|phone|message|ping) [me|us|back] when [it|that] suits [_]",
                      "(any|some) (weekday|evening|morning|afternoon|day|night|time) is (cool|grand|sweet|good|dandy|fine|ok) [_]",
                      "(any|whichever|whatever|which|what|some|a|an|at) [_] "
                          + TIME
                          + " [at all|of _ _|in _|of _|next _|this _] [that|which|when] [it|they|this] [would|will|may|might|can|is|are|be] [be|most|more|the] "
                          + SUITS
                          + " [best|better|well|also] [for|to|with] (you|your)",
                      "(any|whichever|whatever|some|a|an|at) "
                          + TIME
                          + " [that|which|when|at which] you [would|will|can|may|are] [_] (like|want|wish|prefer|choose|pick|decide|say|name|set|find|elect|select|propose|suggest|have time|free|available|convenient)",
                      "you [can|could|may|should|please|will|would] "
                          + PICK
                          + " [for] [me] (the|a|an|any|which|what|your) [best|_] "
                          + TIME,
                      "(please|kindly|so|just|simply|then|and) [just|simply|please|kindly|you] (choose|pick|name|set|elect|select|propose|suggest|fix|tell me|say|take) [me|us] (any|whichever|whatever|which|your|a|the) [_] "
                          + TIME,
                      "{i} [am|are|be|will be|would be] [_] (free|available|flexible|reachable|at home|at your disposal) [_] [on|at|in] ((most|any|every|all|almost every|nearly every|each|almost all) [other] "
                          + TIME
                          + "|everyday|anytime) [_] [_]",
                      "(most|any|every|all|almost every|nearly every) "
                          + TIME
                          + " [of the week] {i} (am|are|will be|can be|would be) [_] (free|available|flexible|open|reachable|at home)",
                      "(everyday|anytime|any time|all day|all days) {i} (am|are|will be|can be) [_] (free|available|reachable|at home)",
                      "(no matter|not matter|all the same [to me|for me]|all one to me|the same to me|equal to me|not important) (when|what time|which time|which day|what day|the day|the hour|the time|which hour|at what time)",
                      "(tell|say|write|inform|answer|let) [to] (me|us) [know] [just|simply|please|only] (when|which day|what day|what time|which time|which hour|at what time) $",
                      "(tell|say|write|inform|let|ask|asking) [to] (me|us|you) [know] [just|simply|please|only] (when|which day|what day|what time|which time|which hour|at what time) [_] [_] "
                          + SUITS
                          + " [_] (you|your)",
                      "(tell|say|write|inform|let) [to] (me|us) [know] [just|simply|please|only] (when|which day|what day|what time|which time|which hour) you (are (free|available)|have [a|some|the] (time|moment)|prefer|like|would prefer|would like)",
                      "(any|whichever|whatever|what) "
                          + TIME
                          + " [all|also|_] ((would|will|should|can|may) [also|all] (be fine|be ok|be okay|be good|be possible|be suitable|be welcome|do|suit|work|be great|be perfect)|is [also|all|_] (fine|ok|okay|good|possible|suitable|welcome|great|perfect|convenient)) [_] [_]",
                      "(any time|anytime|whenever) (is|are|would be|will be) [also|all|_] (fine|ok|okay|good|possible|suitable|great|perfect) [_] [_]",
                      "((same|equal|indifferent|no difference|all one) (for|to|with) (me|us)|(me|us) [it|this] (is|are) [all] [the] (equal|same|indifferent|one)) [_] (when|what time|which time|which day|what day|at what time|in which time)",
                      "(sometime) (in|within|during|over) [the] (coming|next|following) _",
                      "(when|always when) you (want|like|wish|prefer) $",
                      "(when|whenever) you (want|like|wish) (between|from|on|after|before|until) _",
                      "(anytime|any time) (from|between|after|before|until) [the] ({digits}|{number}|{date}|noon|midday|work|lunch|school)",
                      "(any time|anytime|what time|any day) [also|all] can $",
                      "((day|time|hour|date|choice) (is|are|be) (in|on|at|by|of) (your (choice|hand|hands|choosing|decision|wish)|you)|you (take|make) the choice of [the] (day|time|hour|date))",
                      "{i} (do not mind|am happy|am glad|am ready|am prepared|am content) (waiting|to wait)",
                      "(can|could|will|would) (come|meet|call|talk|ring|be there|visit) [over|by] (whenever|when ever|any time|anytime|(any|whatever|whichever|at any|at whatever) "
                          + TIME
                          + ") [_]",
                      "(when|whenever|once) you (are|will be|would be) [_] (free|available|around|less busy|not busy|at leisure|open|in a position)",
                      "(whenever|when ever|any time|anytime) [that] you (like|want|wish|please|can|prefer|choose|say|decide)",
                      "{i} [will|would|can|could|shall] [gladly|happily|also|of course] (adapt|adjust|arrange|orient|orientate|organise|organize|accommodate|conform) [me|myself|us|ourselves|my _] [in] (to|with|on|after|for|around|at|by) (you|your)",
                      "(at|on) your (hour|time|choice|comfort|preference)",
                      "(day|time|hour|date|choice|place|moment) [and _ _] (is|are|be) [all|entirely|completely|fully|left] (yours|up to you|your choice|to you|for you to _)",
                      "(leave|leaving|left) [you] [to you] [the|all] (day|time|date|hour|choice|moment) [of the _|and _ _|and _] [up] (to|for) you",
                      "(up|leave it|leave this) to you (when|which day|what time|on which day)",
                      "(some time|sometime) between {date}",
                      "(pick|choose|take|name) (whatever|whichever) [_] (is|are|suits|works|you)",
                      "you [can|could|may|are free to] (choose|pick|select|take) (between|from|among) [_] [_] {date}",
                      "(fit|fits|fitting) [in] [me|myself|us] (with|into|around) (whatever|whichever|whenever|any) _",
                      "(whatever|whichever|any) [time|day|hour|slot|gap|evening|morning] [that] you have (free|left|open|spare)",
                      "(no need|not need|need not) [to] (hurry|rush|(reply|answer|respond) (right away|at once|now|today|quickly|soon|immediately))",
                      "(whenever|when|if) (you (get|have|find|happen to have)|there is) (a|the|some) [_] (moment|minute|chance|second|gap|quiet _|break|lull) [or] [not] [at]",
                      "(evenings|mornings|afternoons|weekends|weekdays|lunchtimes) (are|would be|also|all) [also|all] (fine|ok|okay|free|possible|(good|great|best) (for me|for us|too))",
                      "(evenings|mornings|afternoons|weekends|weekdays) are [_] (good|great|best) $",
                      "(you (name|pick|choose|set|say) (the|a) [_] (night|evening|morning|afternoon|week|moment|place)|(some|any) other (time|day|date) that you (choose|prefer|like|name|pick)|your (pick|choice) of [the] (day|days|time|date|dates|place))",
                      "((adapt|adjust) to your (time zone|timezone|schedule|calendar|diary|plans|hours)|(any|some) time (from|between|after|before|until) ({digits}|{number}|{date}|noon|midday|work|lunch|school|then|that)|(come|call|meet|visit|ring|talk|reply|answer) [_] (when|whenever) you (want|like|wish|prefer|feel))",
                      "(work|fit|plan|arrange myself|fit in) around (your|you) [_] [schedule|diary|calendar|day|week|plans|commitments]",
                      "(any|whatever|whichever) (time|day|slot|hour|date|week) (that|which|you|suits|works) _",
                      "{i} (am|are) (free|around|available|flexible|open) (most|any|all|every|on most|on any|at any) _ [_]",
                      "as you (please|like|prefer|wish|choose) $",
                      "(whenever|when) you have a (slow|quiet|free|spare|dull|slack|idle|calm|lull|odd) [_]",
                      "{date} [that] you (name|choose|pick|say|like|prefer|find|set) [_]",
                      "{date} of yours",
                      "(in the morning|in the evening|at night|at noon|at lunch) or [at] ({number}|{digits}|noon|midnight|after|before|late) [_]",
                      "{i} do not mind (when|which|what time)",
                      "(any|whatever|whichever) (hour|day|time|date|week|evening|morning|afternoon|place|gap) [that] you (name|choose|pick|say|like|prefer|find|set|can|have|want|give)",
                      "(another|some other|any other) (day|time|hour|date|week) of yours",
                      "(just|simply) say (when|where|the word|which day)",
                      "you (set|decide|fix|say|choose|pick|name) (the (hour|day|time|date|place)|when|where|which (hour|day|time|date|place|slot|week|evening|morning|afternoon))",
                      "(morning|noon|night|evening|early|late|after|one|day|time|{date}) you (decide|choose|say) $",
                      "take your pick",
                      "(at|in|on) (whatever|whichever|any) (hour|time|day|week|evening|morning|date|place|moment) [that] (you|suits|works|is)",
                      "(any|some) (weekday|weekend|lunchtime|time|evening|morning|afternoon|day) (works|suits|is|would|will|does|that|you|of|at) _",
                      "(whenever|when|whatever time|whatever day|whichever day|whichever time|any time|any day|anytime|at a time|a time|an hour|an evening|an afternoon|a morning|time|what time|which time|what day|which day|which of these|at any time|what|whichever|a day|days|any hour|at any hour|any place) [that|which] [would|might|ever|is] (suits|suit|works|work|fits|fit|is convenient|be convenient|convenient|is best|best|is good|good|is easiest|easiest|is easy|works best|suits best) [best|better|well|in] [for|with] (you|your)",
                      "(whenever|when) (you are|you have|is|your) (free|available|time|a free|a spare|a moment|convenient|schedule|a gap|next|a chance|a quiet|next free)",
                      "(whenever|wherever|however) [it|that] (suits|works|is convenient|fits|is easiest|is easier|pleases|is good) [best|for] [you]",
                      "at (your|a time of your) [own] (convenience|choosing|choice|leisure|pace)",
                      "(around|to|with|into|by|fit|on) your (schedule|calendar|diary|availability|agenda|timetable|rota|shifts|working hours|commitments)",
                      "(i am|we are|am) [very|completely|totally|fully|quite|entirely|pretty] (flexible|free all|free most|free any|free whenever|happy with any|easy about)",
                      "my (schedule|calendar|diary|time) is [very|quite|completely|wide] (flexible|open|free)",
                      "(you|please) (pick|choose|name|set|decide) (the|a|when|what|which|your) [best] (day|time|date|hour|place|shots|when|slot)",
                      "you (name|choose) (it|one)",
                      "(pick|choose|name|set) (the|a|your|any|whatever|whichever) [best|own|_] (day|time|hour|date|place|slot)",
                      "(day|time|date|hour|slot|moment) [and|or] [the|_] [place|location] (of|at) your (choice|choosing|convenience)",
                      "(let me know|tell me|say|please share|send me|give me) ... (times|time|days|day|when|dates|date|slot) ... (suits|work|works|best|convenient|good|free|available|easiest|suit|that work)",
                      "(what|which|any) (time|times|day|days|date|dates) ... (work|works|suit|suits|best|convenient|easiest) [best|for|to] [you]",
                      "(no|not any|any|in no) (hurry|rush|urgency|time pressure)",
                      "(plenty of|enough) time to (answer|reply|respond)",
                      "take (your|all the) time",
                      "(any|some) (day|time|evening|morning|afternoon|week|date) [at all] (in|of|this|next|during|before|after|that|you|is|suits|works|between|would)",
                      "(pick|choose|take) (what|whatever|which|whichever) [_] (is|suits|works|you)",
                      "(mornings|evenings|weekdays|weekends|early|late|morning|evening|day|lunchtimes) or (evenings|mornings|weekends|late|early|evening|morning|night)",
                      "(at|in) a time that (is|suits|works)",
                      "(after|before|during|once|when) (the|your) (holidays|harvest|exams|term|season|lambing|festival|move|launch|premiere|show|leave|rush|audit|elections|conference|vacation|break|semester|school holidays) [_] (is|are|would|suits|works|will|over) [_] (fine|ok|okay|well|good|do|too|great|just|as|be|best)",
                      "({date}|next month|the autumn|autumn|spring|summer|winter|later) (suits|is|works|would be|will be) [me|us] (just as well|as well|equally|just as|fine too|fine as|also fine|also good|as good)",
                      "which can wait (until|till|for) _",
                      "(it|this|that|there|question|mine) (can|could) [easily|happily|also] wait",
                      "(whichever|whatever|any) {length} [_] (you|are|is|suit|suits|that|of)",
                      "(wait|rest|keep|lie|sleep) (until|till) (you|your|{date}|the|after|then|autumn|spring|summer|winter|next|things)",
                      "(i|we|me|it) can [easily|gladly|happily|also|well] wait [until|till|for|as]",
                      "(is|be) (early|soon|time) enough",
                      "(whatever|whichever|any) (time|day|date|slot|hour) (suits|works)",
                      "(let me know|share|send me|tell me) [about] your availability",
                      "(what|when) would (be [a] (good|best|convenient)|you be (available|free))",
                      "(another|any other|some other|other) (time|day|date) (is better|suits|works|you (prefer|like))",
                      "(please|feel free to|just|you (can|could|may)) (propose|suggest) (a|another|any|some) [other|different] (time|day|date|slot)",
                      "{i} can (do|offer|propose|suggest) (others|other (times|days|dates)|another (time|day|date))",
                      "before or after (work|office|business)",
                      "whenever you (have {length}|are (not (on|at|in) _|off))",
                      "whatever the (hour|day|time)",
                      "(when|once|as soon as) (things|work|life|term|the season|harvest|the rush|it) (calms|quietens|slows|settles|is over|gets quieter|eases|allows)",
                      "(no matter|does not matter|do not mind) (when|what time|which day)",
                      "(happy|glad|willing|able) to (fit|work|adjust|adapt|plan|come) ... (around|into) (your|you|whatever|whenever)",
                      "{i} (will|can|would|could) (fit|adapt|adjust|work|plan|arrange) ... (around|into) (you|your|whatever|whenever)")
                  .negatedToo())
          .shows("Could we talk? [Any hour you choose] is fine.")
          .shows("Could we talk for 15 minutes, [whenever it suits you]?")
          .shows("I could call you [around your schedule].")
          .shows("Could we talk? [Let me know what time works].")
          .passes("This suits the readers of your page.")
          .shows("Could we talk? [I can after five every day].")
          .shows("Could we talk? From June [I am wide open].")
          .shows("Could we talk? A word [whenever you feel ready would] do.")
          .shows("Could we talk, in whatever [form will suit you]?")
          .shows("Could we talk? [Any day except Friday would] do.")
          .shows("Could we talk [once you have clocked off]?")
          .shows("Could we talk? [If lambing has you up all night, June is fine].")
          .shows("Could we talk? [Which day is good for you]?")
          .passes("Could we talk? I am open to all directions.")
          .passes("Could we talk? I can start whenever you wish.")
          .shows("Dear Ms Ek, could we talk? It is [same for me when].")
          .passes(
              "Dear Ms Ek, I have cider and a ladder you may borrow whenever you like. Could we talk?")
          .passes("Dear Ms Ek, you were in the same position when the mill closed. Could we talk?")
          .passes("I have to wait until Friday. Could we talk?")
          .passes("My schedule is full.")
          .passes("Could we talk? I wonder which days work best for webinars.")
          .passes("Could we talk? I can say when the mill closed.")
          .shows("Could we talk? [Any of your Thursdays suits].")
          .shows("Could we talk? I can [work round your shifts].")
          .shows("Could we talk? [When you have a gap, I adapt].")
          .shows("Could we talk? [Shout when it suits you].")
          .shows("Could we talk at a [time and place of your choosing]?")
          .passes("Could we talk? I have blocked a slot on your calendar.")
          .passes("Could we talk? I would love to snag 20 on your calendar.")
          .passes("Could we talk? In Kiswahili or Gikuyu, as you like.")
          .passes("Could we talk? You would be named or left out, as you prefer.")
          .passes("Could we talk? Hear any five minutes of the tape.")
          .passes("Could we have lunch at the place of your choosing?")
          .passes("You will tell me a time this week.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
