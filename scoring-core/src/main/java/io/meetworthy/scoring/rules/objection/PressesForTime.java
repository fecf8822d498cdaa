package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.Locale;

/** Sets them a deadline or hurries them. */
final class PressesForTime implements Rule {
  /** What is so near that it hurries them. */
  private static final List<String> NEAR =
      List.of(
          "today", "tonight", "tomorrow", "tmrw", "this morning", "this afternoon", "this evening");

  /** A day named as if it were theirs to give; only a near one is hurry. */
  private static final Phrases DAYS =
      Phrases.anyOf(
          "{date} [or {date}] (would be|is|works) [_] (ideal|best|perfect|great)",
          "(what is|what 's|whats|what does|how is|how does) {date} (look|looking) [like]",
          "how {am} you [looking|fixed] {date} ?",
          "{i} (can|could) [only] (do|make|talk|speak|meet) {date} [or {date}] [since|because|as]",
          "(please|kindly|pls|plz) (call|ring|phone|text|message|tell|sign|speak to|talk to|push) (her|him|them|it|the _|my _) [for me|_] [_] {date}");

  /** A formula that expects a yes and no haste, and a deadline that gives way. */
  private static final Phrases HOPES =
      Phrases.anyOf(
          "{i} (wait|await|am waiting) [for] your [_] (reply|response|answer) $",
          "(my|our|the) deadline is [_] [_] [_] [_] (but|though|and|so) (if|do not|there is no|please do not|no|take) _",
          "(they|he|she|school|company|firm|employer|board|bank|landlord|owner|hr|boss|office|university) (want|wants|need|needs|expect|expects|asked|offered|offer|offers|gave|give|gives) [_] [_] [_] [_] [_] [_] answer [_] (by|before|until|till|on) {date} [_]",
          "(await|awaiting|waiting for|wait for) your (positive|favourable|favorable|kind|valuable|esteemed) (reply|response|answer)");

  private static final RuleCard CARD =
      RuleCard.named("presses-for-time")
          .raises(HAS_NO_TIME)
          .weighs(9)
          .spares(HOPES)
          .says("“{words}” puts your hurry on their desk.")
          .advises("Take the pressure out; give them two weeks and a way to say no.")
          .sees(
              "^[it|this|that|matter|lease|form|_] needs [really] (sorting|doing|fixing|settling|dealing with|answering|an answer|to be (sorted|done|fixed|settled|signed)) [out|_] (before|by|ahead of|no later than) {date}",
              "before (it|this|that|they|the (job|role|posting|position|portal|window|application|applications|registration|offer|deal|link|list|vacancy|ad)) (closes|close|ends|end|shuts|expires|fills|is (filled|gone|full|closed)|are (gone|full|filled)) [on] ({date}|today|tonight|tomorrow|soon|this week)",
              "before {i} (close|fill|finalise|finalize|lock|shut|cap) (the|our|this) [_] (cohort|list|slots|books|beta|doors|intake|pilot|seed) [_] [_]",
              "(look|eye|check|glance|read|review|comment|comments|feedback|proofread|edit|go) [_] [_] [_] [_] [_] [_] before (they|it|this|these) (go|goes|has to go|have to go|need to go|needs to go) (out|off|in|live|to print|to press) [on] ({date}|today|tonight|tomorrow)",
              "(round|slots|spots|places|seats|spaces|cohort|allocation|raise) (is|are) [all|already|_] [_] [_] (spoken for|oversubscribed|filling up|filling fast|going fast|nearly gone|almost gone|nearly full|almost full)",
              "^ (they|these|slots|places|spots|seats) [do|really|always|_] (go|fill|fill up|sell out|book up) (quick|quickly|fast)",
              "(please|kindly) confirm [_] [_] at (your|the) earliest [possible] (convenience|opportunity)",
              "(connect|meet|talk|speak|hop on|jump on|get on|have|do) [on|a|over] [quick|short] (call|phone|zoom|chat) (today|tonight) or tomorrow",
              "(it|assignment|paper|essay|report|coursework|homework|project) is due [on|by|in] [the] ({digits}|{number}|{date}|next|this|tomorrow) [_]",
              "^ (call|ring|phone|text) me (tonight|tonite|now|right away|today) [i|asap|thx] [_] [_] [_] $",
              "(so|but|and) [_] (ideally|preferably|hopefully) (by|before|until) {date}",
              "(lock|locked|locking|pin|nail) (in|down) (the|a|our|this|your) [_] (chat|call|meeting|time|date|slot|talk|interview) [_] [_] ({date}|this week|by|today|tomorrow|asap|soon|before|now)",
              "(without|otherwise|or|else) [it|this|that|_] {i} [will|would|shall|may|might] (lose|fail|repeat|forfeit) (my|our|the|a) [whole|_] (year|place|visa|degree|semester|term|internship|grade|spot|funding|scholarship|mark|marks|class)",
              "(otherwise|or|else) {i} [will|would|shall|may|might] (lose|get no|miss) [some|the|our|_] (marks|points|credits)",
              "(a no|assume|no|yes|it|this|that) unless {i} hear [back|otherwise|anything] [from you] [back] (by|before|until|till|within|{date})",
              "unless {i} hear [back|otherwise|anything] [from you] [back] [by|before|until|till|within] ({date}|{period}|{length}|then)",
              "(give|send|let) me [have] (an|your|a|some) [_] (answer|reply|decision|response) (in the course of|during|within|this|in) [the|this|next] (week|month|{period}|{date})",
              "(could|can|would|will) you [also|please|just|_] (mark|edit|review|comment|proofread|correct|sign|return|fill|finish|intro|introduce|forward|refer|submit|complete) [_] [_] [_] [_] [_] [_] (by|before|until) {date}",
              "(could|can|would|will) you [also|please|just|_] (intro|introduce|refer|forward|submit|sign|return|complete|finish|recommend) [_] [_] [_] [_] [_] [_] ({date}|this week)",
              "(round|deal|process|search|raise|allocation|client|clients|recruiter|recruiters|they|hiring team|investors) (is|are) [_] moving [very|pretty|quite|really] (fast|quick|quickly)",
              "{i} am (closing|filling) (the|our|this) (round|seed|raise) (by|on|this|next|soon|in|{date})",
              "train (passes|leaves|comes|goes|is leaving) [only] (once|one time|the station|soon)",
              "{i} (have|got|have got) [only|just] (a|an|my) [_] [_] deadline in ({period}|{length}|{number})",
              "{i} (have|have got|got) (only|just) ({period}|{length}|{number} (days|weeks)) (left|to go|remaining|before my)",
              "(exam|exams|visa|permit|jury|interview|deadline) [_] [_] [_] [_] so (better|preferably|ideally|it must be|best) (before|by)",
              "(a|an|one|your|the|some) [short|quick|fast|final|clear|positive|_] (reply|answer|response|confirmation|comments|feedback|signature) [_] (by|till|until|before|latest|no later than|not later than|up to) (tomorrow|tonight|today|{date}|noon|midday|end of)",
              "{i} [really|urgently|also] (need|require|expect|must have|have to have) [to] [get|have|receive] (it|them|this|that|your _|an answer|a reply) [back] (by|till|until|before|latest|no later than) (tomorrow|tonight|today|{date}|noon|midday|end of)",
              "{i} (wait|await|am waiting|will wait|will be waiting) [for] (your|an|the|news) [_] (reply|response|answer|call|confirmation|yours)",
              "(must|have to|need to) ask you to (clear|make|keep|find|free|reserve|block) [up] [some|the|a|an] [time|hour|_] [free] [on|for|by|before] {date}",
              "(please|kindly|you (can|could|would|will)|hope you|must|you to) [please|kindly|_] (answer|reply|respond|write back|get back to me) [me] (quickly|fast|soon|promptly|swiftly|at once|immediately|without delay)",
              "(it|this|matter|request|situation|my _) is [very|quite|really|rather|so|a bit|pretty|extremely|most|somewhat] urgent",
              "(can|could|may|shall|must|need to|have to|let us|please|like to|want to) [we|you|i] [please|_] (meet|talk|speak|see me|see you|see each other) [to you|with you|to me|with me] (today|tonight|right now|right away|this minute|in an hour|immediately)",
              "(need|must|have) to hear [back] [from you] [by|before] (today|tonight|tomorrow|{date})",
              "(it|this|that|mine|question|matter) (can not|cannot|will not|does not) wait [any longer|past|until|till|beyond|much] [_]",
              "(please|must|do|kindly) (make|find) [the|some] time (this week|today|tomorrow|now|for this|for me)",
              "the sooner the better $",
              "(need|have|must|got) to [_] (sit down|meet|talk|speak|see you|see each other) (before|by|no later than) (tomorrow|tonight|{date}|noon|then)",
              "(get back to|reply to|answer|write back to) (me|us) (today|tonight|tomorrow|now|asap|by (tonight|tomorrow|{date}))",
              "(need|want|require|expect|must have) (an|your|the|some) (answer|reply|response|word|decision|yes)"
                  + " [by|before|until|till|on|this|no later than] ({date}|today|now|tonight|tomorrow)",
              "(phone|call|ring|answer|write|mail|text) me [back] ({date}|today|tonight|now) (by|no later) _",
              "(otherwise|else|then|or) it is too late",
              "(please|me|us|reply|answer|meet|talk) [_] [_] before it is too late",
              "(has|have) to be (today|tonight|tomorrow|this afternoon|this morning|now)",
              "(need|want|must have|require|expect|hope for) (to hear|to know|your|a reply|an answer|the answer) [_] [_] (today|tonight|tomorrow|by tomorrow|this afternoon|within the hour|by noon|at once"
                  + "|immediately|before {date}|by {date})",
              "(time is (running|pressing)|(the|my) clock is ticking)",
              "(let me know|tell me|reply|answer|get back|write|confirm|respond"
                  + "|call) [to me|me|back|back to me] (by|before|no later than|within) (tonight|tomorrow|noon|midday|{date}|[the] end of [the|this] (day|business|week)|close of|five"
                  + "|six|{length})",
              "(i|we) (only|just) have (until|till) (tonight|tomorrow|{date}) to",
              "(reply|respond|revert|answer|response|write back|get back|let me know|lmk|confirm|call me|call back|hear back|hear from you|meet|talk|speak|please|help me|contact me|back to me|do this|look at|urgent) ... (asap|a s a p|as soon as possible|as soon as you can|as soon as humanly|at the earliest|urgently)",
              "(need|require|looking for) [_] [_] [_] urgently",
              "(reply|respond|write back|get back|let me know|confirm|call me|call back|hear back|hear from you|please|help me|contact me|back to me) ... (immediately|right away|straight away|without delay|today|tonight)",
              "asap please",
              "(please tell me|please let me know|please answer|please reply) until {date}",
              "{i} (would like|want|need|have) to move (quickly|fast) (on|with) (this|it) (as|because|and|before|since|so|if|while)",
              "if you could (do|send|read|check|finish|look at) (it|this) (before|by) {date}",
              "(time sensitive|time critical)",
              "is an urgent",
              "({i} have|with|about|regarding|need) an urgent (matter|request|question|need|favor|favour|issue|deadline|call|meeting)",
              "(your|need|needs|asking for) urgent (request|help|reply|response|advice)",
              "^urgent",
              "(reply|respond|answer me|answer us|answer this|an answer|your answer|response|write back|get back|let me"
                  + " know|confirm|confirmation|hear back|hear from you) ... (by|within|no later"
                  + " than|latest) (tomorrow|tonight|today|{date}|{length}|noon|midday|close of|eod|cob|then)",
              "{i} [_] need (you|your|the|a|an|it|this|some|at least|help) ... (by|before|until|till|no later than|within) (tomorrow|tonight|today|{date}|{length}|noon|midday|end of|the end of|close of|eod|cob)",
              "(reply|respond|let me know|confirm|back to me|hear|get back|(you|please) [_] (send|call|answer|decide)|need) ... (by|before) [the] (end of (day|today|the day|business|the week|week|this week)|close of business|eod|cob|eow)",
              "(tonight|tomorrow|today) (if possible|at the"
                  + " latest|please|latest|ideally|preferably)",
              "(appreciate|await|expect|need|hope for|hoping for|grateful for|forward"
                  + " to|want|request) [a|your|an] [very]"
                  + " (quick|prompt|speedy|swift|fast|rapid|immediate|instant|early)"
                  + " (reply|response|answer|turnaround)",
              "(i am|we are|i have|we have) (running|run) out of time",
              "(my|our) (deadline|application|interview|exam|assignment) is"
                  + " (due|tomorrow|today|tonight|in {length}|this {date}|on {date}|{date})",
              "(final|last) (reminder|notice)",
              "((await|wait|waiting for) your _ {date}|every (day|hour|minute) (is counting|counts for (me|us))) [_]",
              "it is due (by|on|{date}) [_]",
              "(please|kindly) (make|send|answer|reply|confirm|let me know|return|fill) _ [_] [_] no later than {date}",
              "^need (it|this|them|an answer) (by|until|till|before) {date}",
              "((slot|offer|link|window|spaces|places|spots|seats) [{date}] (closes|close|ends|expires|are going) [_] [_] (fast|quickly|soon|{date})|please (fill|return|sign|complete|send) (it|this|them) [in|out|back] {date}|before the (quarter|month|offer|week) (closes|ends|expires)) [_]",
              "[still] (waiting for|awaiting) (your|an) [_] (reply|response|answer|call|confirmation)",
              "(please hurry|hurry please)",
              "{i} (expect|demand|require) (a|an|your) [_] (reply|response|answer|confirmation)")
          .shows("Hi Ana, could we talk? [It can't wait past Thursday].")
          .shows("[Please answer asap].")
          .shows("I [need to hear back by Friday].")
          .shows("This [is an urgent] matter.")
          .passes("Hi Ana, I must answer the landlord by Friday week. Could we talk?")
          .passes("I am out of cash right now and will pay it back asap.")
          .passes("My deadline is in June, so take all the time you need.")
          .passes("Your article on urgent care changed our rota.")
          .passes("Hi Ana, could we talk? I had to wait till Thursday.")
          .passes("I know that your time is short.")
          .passes("Your talk today made me think.")
          .passes("I will send the slides by the end of the week.")
          .shows("Could we talk? [Tonight or tomorrow would be best].")
          .shows("Hi Ana, [what does tomorrow look like] for you?")
          .shows("It goes to a colleague [unless I hear from you by Friday].")
          .shows("Please [give me an answer within this week].")
          .shows("[Could you sign the form before Thursday]?")
          .shows("The [round is moving quickly].")
          .shows("Hi Ana, she is at home. [Please ring her tomorrow].")
          .passes("Could you come to the fair on Thursday?")
          .shows("Would you put my name in [before the role closes on Friday]?")
          .shows("Could you run an [eye over the two bids before they go out on Friday]?")
          .shows("Fair warning: the [slots are going fast].")
          .passes("The bank wants me on its board, answer by Friday noon. Could we talk?")
          .passes("The 9th of June would be ideal.")
          .passes("The train leaves at nine.")
          .passes("The field is moving fast.")
          .passes("Please call at the gate.")
          .passes("Awaiting your kind reply.")
          .shows("[It needs fixing before Friday].")
          .shows("The form is due, [so ideally by Thursday].")
          .shows("Could we [lock down a time this week]?")
          .shows("I need a signature, [without it I lose my place].")
          .passes("The roof needs fixing, and by Friday I will know the price.")
          .passes("We lose heat through the roof.")
          .passes("My deadline is the 12th but if that’s too soon just tell me.")
          .passes("Could we talk in autumn? I wait for your answer.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> needs() {
    return List.of(CARD.sees(), DAYS);
  }

  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> pressing = reading.quotes(CARD);
    return pressing.isEmpty() && reading.has(DAYS) && reading.isPersonal()
        ? near(reading.quotes(DAYS), reading.draft())
        : pressing;
  }

  private static List<Evidence> near(List<Evidence> days, Draft draft) {
    return days.stream().filter(day -> isNear(day.span().in(draft))).toList();
  }

  private static boolean isNear(String day) {
    String lower = day.toLowerCase(Locale.ROOT);
    return NEAR.stream().anyMatch(lower::contains);
  }
}
