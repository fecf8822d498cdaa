package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Orders the reader about. */
final class Demands implements Rule {
  /** "I demand" is "I ask" and "I wonder" in other tongues; some orders only promise. */
  private static final Phrases SOFT =
      Phrases.anyOf(
          "^[so|just|please|and] tell (me|us) (what|which|when) (works|suits|fits|is (best|good|easiest|possible|right)|day|time|hour|you (think|say|prefer|would prefer|would like|feel)|would (work|suit|be)) [_]",
          "(send|give|let|tell|propose|name) (me|us) [have] (a|the|one|your) (date|time|day|slot) [_] [_] [_] [_] [_] and {i} (will|can|would|could|shall)",
          "(may|might|can|could|would|like to|want to|wish to|permit me to|dare to|to) [{i}] [to] demand [to] (you|your|a|an|some|for|one) [_] [_]",
          "demand (myself|me|ourselves|us) [_]",
          "^(give|spare|grant|lend) me {length} [_] [_] [_] (and|then) {i} (will|can|would|could|shall) _",
          "(meet|see) me [on|at] {date} [_] [_] [_] [_] (if|when|whenever|should|or) (it|you|that|this|whenever|another)");

  private static final RuleCard CARD =
      RuleCard.named("demands")
          .raises(COURTEOUS)
          .weighs(9)
          .says("“{words}” sounds like an order.")
          .advises("Ask: “Would you …?” or “Could you …?”")
          .spares(SOFT)
          .sees(
              "(call|ring|phone|text) me (tonite|tmrw|tmr|tomoz) [_]",
              "(please|kindly) [also] (have|get|ask|tell) (someone|somebody|your (assistant|secretary|office|team|people|staff|pa|driver)) [to] (send|forward|email|prepare|bring|put|pull|call|ring|drop|book|arrange) [_] _",
              "(kindly|please) (return|send|fill|complete|sign|submit|answer) [it|them|this|the _] [back|in|completed|signed|filled] [back|in|completed|signed|filled] without delay",
              "{i} (will|would) need you to (sign|fill|complete|send|bring|prepare|provide|agree|confirm|register) _ [_]",
              "(please|kindly) (confirm|revert|acknowledge|advise) [_] at your earliest (convenience)",
              "^[please|kindly|pls|and|so] (share|send|drop|provide) [me|us|with me|with us] your [_] (whatsapp|mobile|phone number|contact number|cell|number|phone) [number] [so|let|and|for|_]",
              "so [just|please|pls|_] (give (me|us) a (bell|ring|call|buzz|shout|tinkle)|call me|ring me|phone me) [on|at] [_] [_] [_] (before|any time|anytime|between) _",
              "(you and _|both of you|you both|you and your _) [both|all] (need|have|must) [to] be (there|present|here|on the call|in the room)",
              "(it|interviewee|person|this|that) (has to|needs to|must) be (a|an) [_] (manager|director|head|leader|owner|partner|professional|expert|doctor|lawyer) or (above|higher|more senior|better)",
              "(must|has to|have to|needs to|need to|will) be recorded (as|because|since|for|so)",
              "(just|simply|only|please) (give|drop|text|dm) me your [_] (number|email|mail|whatsapp|phone|mobile|cell|telegram|contact|phone number|email address)",
              "^(give|drop|text|dm) me your [_] (number|email|mail|whatsapp|phone|mobile|cell|telegram|phone number|email address)",
              "^(what is|what 's|whats) your (cell|mobile|number|whatsapp|phone|cell number|phone number|mobile number|email|direct line|direct number) ?",
              "^[please|kindly] be flexible",
              "^[and|please] (listen to|read|watch|study|review|go through) [_] [_] [_] [_] [_] before (then|the call|we (talk|meet|speak)|our (call|meeting|chat)) so [that] {i}",
              "(drop|give|send) me your (ea|pa|assistant|secretary) 's (contact|number|email|details)",
              "^(make|keep|reserve|free) [some|a bit of|a little|your] time for (me|us) (on|at|this|next|tomorrow|today)",
              "(please|kindly) (answer|reply|respond|get back|call|write|confirm) [to] [me|us] [back] (before|by|until|till) (then|that|this time|that time|that date|that day)",
              "(send|give|let|tell|propose|name) (me|us) [have] (a|the|one|your) (date|time|answer|decision|reply|appointment|slot) (in|within|during|until|inside) [the] [next|coming|following] ({period}|{date}|{length}|[_] [_] (days|hours|weeks|week))",
              "^[please|kindly] confirm [for|me|us|on|to me] {date}",
              "{i} ask you to confirm [for|me|us|on] ({date}|your|the)",
              "(interview|meeting|call|session|visit) (must|has to|needs to|should) [be] (take place|be|happen|happened|done|held) (before|by|until|till) [this|next] ({date}|the)",
              "^confirm (a|the|your) _ [_] by ({date}|noon|tonight|tomorrow|return)",
              "(must|have to|shall|will|do) insist (on|that) [_] [_]",
              "^[on|next|_] {date} [at _] be (at|in|here|there|ready) _",
              "^(get|arrange|organise|organize|fix|set up) [me|us] (a|an|the) (meeting|call|appointment|interview|visit|slot) (with|for|on|at|this|next)",
              "you are to (send|come|call|answer|give|bring|report|provide|write|meet) _",
              "^(clear|free|empty) your (calendar|diary|schedule|afternoon|morning|day) _",
              "(want|expect|require|order) you to (free|keep|clear|set aside|arrange|organise|organize|bring|prepare|sign|introduce|pay|forward|correct|be (at|there|here|on time|ready)) _",
              "(must|has to) be on my desk",
              "{i} (want|demand) your (decision|answer|reply|yes|explanation|confirmation) _",
              "^[and|so|please] do not (tell|say to) me [that] you (have no|are too|have not|can not|could not) _",
              "{i} [think|believe|_] [i|we] can demand (it|this|that|a|an)",
              "^send me a (time|date|slot|number|name|day|address) for _",
              "^[please|and|so] do not [just|simply|even] (pass|fob|palm|hand|send|refer|brush|put) (me|us) (off|to (your|the|a|some|someone|somebody)|on to|over to|away|aside)",
              "^[and|please] [do|please] be (on time|punctual|prompt)",
              "(and|please) (do|please) be (on time|punctual)",
              "^[and] do not be late",
              "^[so|now|then|and|but] you [will|shall|have to|must] (answer|call|reply|ring|phone|contact|write) [to] (me|us) [_] [_] [_] (until|till|by|before|on|this|today|tomorrow|at once|now)",
              "^(have|get|keep) (somebody|someone|everything|everyone|the _|your _) [_] [_] ready (for|by|on|at|when) _",
              "{i} (want|demand) (it|this|that|them) (here|back|done|ready) [_] [_] {date}",
              "{i} (want|demand) (it|this|that|them|the _|my _|your _|a _) [_] [_] [_] (by|before|until) ({date}|the _|noon|tonight|tomorrow)",
              "{i} (want|demand|expect) (a|an|your) [phone|short|clear|full|written] (call|answer|reply|response|visit|explanation|apology|meeting) from you [_]",
              "not want (to hear|any|more) [_] [_] [_] (story|stories|excuse|excuses|sob story|nonsense|ifs|buts)",
              "^(so|now|and) [so|now] you must $",
              "^(meet|see) me [on|at] {date}",
              "^[please|kindly] confirm (which|who|when|by|asap|back|attendance|your (attendance|availability|acceptance|reply))",
              "{i} (need|want|require|demand) (({length}|a (meeting|call)) with (a|an|your|the|one) _ [_] [_] (asap|immediately|at once))",
              "{i} (require|demand) a (meeting|call|interview) with (a|an|your|the|one) _ [_] [_] [_]",
              "^you will [also] (have|need) to (provide|supply|assign|appoint) (a|an|the|us|me|for|our|my) _",
              "or explain [me|to me|us] why",
              "it is (necessary|required|mandatory|imperative|obligatory) (that you|to) (answer|fill|reply|return|complete|send|finish|respond|submit) _",
              "^[so|and|just] ping me (your|a|when|some|with)",
              "the (interview|meeting|call|session|visit) (should|must|has to|needs to) (take place|be|happen) (in|at|on) your _",
              "you (had|would) better (answer|reply|respond|call|write|help|meet|make|give|find) [_]",
              "{i} demand [_] [_]",
              "^get back to me [_] [_] $",
              "why (have|has|did|do|have not|did not|do not) you [not|never|still|yet|even] [not|even] (answered|answer|replied|reply|called|responded|respond|(written|write|got|get|come) (back|me|to me|us)) [_]",
              "^(call|ring|phone|email|text|message|write|answer|ping|dm) me [back] $",
              "^[so|and|now|just] do your job",
              "^[so|and|just] be (at|in|outside|by|there|here|ready) [_] [_] [_] (at|by) ({date}|{number}|noon)",
              "^(read|check|study) (my|the|this|our) (message|letter|note|email|mail|request) (properly|carefully|again|closely|this time|before you) [_]",
              "^wake up [over|at|in|_]",
              "^put me through to (someone|somebody|a person) who",
              "^(give|grant|spare|lend|find|reserve) (me|us) ({length}|ten minutes|half an hour|an hour) _",
              "(a|an|your) (yes|answer|reply|response) by (return|return of post|tonight|noon|close of play)",
              "^answer (me|us) (these|this|the|that|my)",
              "^[please] (ring|call|phone|telephone|text|email|meet|visit|contact|come to) me ({date}|this evening|this afternoon|at (nine|ten|eight|noon|five|six|seven|four|three|two|{digits})|sharp)",
              "^[please] (be|come|call|meet|ring) ... at (nine|ten|eight|noon|seven|six|five|four|three|two|{digits}) sharp",
              "(no|without any) (excuses|buts|dodging|ifs or buts)",
              "{i} will not (take no|accept (a no|a refusal|no|excuses|any)|hear of a no)",
              "(not|never) take no for an answer",
              "^[so|just|and|now] (be quick|hurry up|make it quick|chop chop|get on with it|stop stalling|explain yourself)",
              "{i} (need|want|require|expect|demand|order) (you to (call|answer|reply|respond"
                  + "|give|tell|send|meet|help|explain|do|make|fix|read|show|provide|take|see|come|let|write|stop|get|review|look|hire|find|contact|email)|your"
                  + " reply|your answer|a reply|an answer|a response|your response|answers (now|by|today|to my|from you))",
              "{i} (require|demand|insist) (that|on) (you|your|a|an)",
              "{i} expect that you (answer|reply|call|respond|come|help|give|send|write|will (answer|reply|call|respond|help))",
              "^[so|but|and|now|then|first|also|again] you [really|just|also|now] (must|have"
                  + " to|need to|had better|have got to|got to) [to]"
                  + " (call|answer|reply|respond|give|tell|send"
                  + "|(meet|see|read|write|come) (me|us|my|it|this|that|back|now)|do (it|something)|help|explain|show|provide|let|stop|hire|contact|email|pay|remove|change"
                  + "|prove|justify|delete|fix|discuss|cite)",
              "^[please|so|and|just|now|then|but] (reply|respond|answer|call|get back|write me|write to me|email me|contact me|ring"
                  + " me|text me|message me|phone me) [to] [me|us|back|this] [back|message|email]"
                  + " [to me|on this] (asap|a s a p|immediately|at once|right away|today|by (tomorrow|tonight|{date})|within {length}|within {period}|promptly|without"
                  + " delay|urgently)",
              "(get back to|reply to|answer|respond to) me (asap|a s a p|immediately|at once|right away|this instant)",
              "^(get back to|call|ring|answer|email|phone|text|contact|pay|hire) me (back|now"
                  + "|today|asap|immediately|at once|by ({date}|tomorrow|tonight|noon)|about|re|on this|regarding)",
              "^(answer me|answer my|answer the question|reply now|reply today|do it|make it"
                  + " happen|fix it|fix this|remove it|stop it|stop this|stop that|stop doing|stop"
                  + " it now|give me (your|the|a reason|an answer|one good)|send me"
                  + " (your|the|all|everything|a (quote|list|contract|plan|proposal|report|file|sample))|tell me"
                  + " (what|how|why|which|who|now)|explain (yourself|why|to me|this to"
                  + " me)|show me (the|how|your|where|proof)|prove it)",
              "^{i} want (to know (why|when)|answers|an answer|a reply)",
              "^(make sure|see to it) (you|that you) (answer|reply|call|respond|get back|send|write|read|come|bring)",
              "(no excuses|no ifs|non negotiable|final notice|final warning|do not ignore (me"
                  + "|this|my)|do not waste (my|our|any|more))")
          .shows("[I need you to call] me on Tuesday.")
          .shows("[You must answer] by Friday.")
          .shows("[I expect an answer] by tomorrow.")
          .shows("You can talk tomorrow; [get back to me asap].")
          .shows("[Ring me tonight].")
          .shows("[No excuses] please!")
          .shows("[A yes by return], if you please.")
          .shows("[Give me ten minutes on] Thursday.")
          .shows("[Don’t pass me to your] assistant.")
          .shows("[I want the list by Friday].")
          .shows("[You answer me until] Sunday.")
          .shows("[Have somebody ready for me].")
          .passes("May I demand you a call of ten minutes?")
          .passes("I demand myself if the mill is old.")
          .passes("Give me ten minutes and I will show you.")
          .passes("I want to finish it by the end of May.")
          .passes("I will come by bus and be on time.")
          .passes("You must meet many graduates.")
          .passes("I will answer within two days.")
          .passes("You must know that I loved it.")
          .passes("I need to leave at five.")
          .passes("You do not have to answer this.")
          .passes("Tell the team that I said hello.")
          .passes("Call me on Monday if it suits you and I’ll ring back.")
          .passes("The shop opens at nine.")
          .passes("A reply by post is fine.")
          .shows("The list closes, so [please answer before then].")
          .shows("Please [send us a date in the next ten days].")
          .shows("[Please confirm Monday].")
          .passes("I answer before then.")
          .shows("[Make some time for me on] Friday.")
          .shows("[Just give me your number] and I call.")
          .shows("[What’s your mobile]?")
          .shows("[Please be flexible], I travel.")
          .passes("What is your rule for kilns?")
          .shows("[Send me your mobile number so] we can talk.")
          .shows("I am out all day, [so ring me on the mobile before six].")
          .shows("[You and your wife need to be there].")
          .shows("[It must be a director or above].")
          .passes("You and Tom must be proud.")
          .passes("If you send me your number, I will ring.")
          .shows("[Text me tmrw].")
          .shows("[Please have someone send over the] plans.")
          .shows("[Kindly return it without delay].")
          .shows("First [I will need you to sign a waiver].")
          .shows("[Kindly confirm at your earliest convenience].")
          .passes("Please ask someone you trust.")
          .passes("I will need you to be patient.")
          .passes("Tell me what works and I will come.")
          .passes("Tell me what you think when there is time.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
