package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.UNKNOWN_OUTCOME;

import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Says what the sender will decide or do with the answer. */
final class NamesOutcome implements RuleOfTalks {
  /** A choice that is made, and money that is not to be spent at all. */
  private static final Phrases PAST =
      Phrases.anyOf(
          "i (tried|wanted|was trying|had|struggled|was unable) to (decide|choose|pick|settle) _ [_] [_]",
          "before {i} spend any money {i} _");

  private static final RuleCard CARD =
      RuleCard.named("names-outcome")
          .answers(UNKNOWN_OUTCOME)
          .judges(Kind.ASK, Kind.FOLLOW_UP)
          .weighs(3)
          .spares(PAST)
          .says("“{words}” says what will come of it.")
          .sees(
              "(is|and that is|that is|are) when {i} (have to|must|need to) (tell|answer|give|let|decide|sign|choose|accept) (them|him|her|my|the|[_] know) [_]",
              "(tell|telling|say|saying|show|showing|know|see|hear) [me|us] which (gaps|parts|skills|bits|courses|papers|certificates|steps|lines|ones|of them|of these) [really|actually|_] (matter|count|weigh|are worth|need|pay|to (drop|keep|bin|cut|mend|learn|skip|leave)) [_]",
              "(picture|imagine|judge|gauge|size up|weigh up) [_] (year|the (first|second|third|next)|life|a day|the step|what it would be) [_] [_] [_] before {i} [_] (sign|say|decide|choose|answer|jump|accept)",
              "(if|whether) it is (smarter|better|wiser|safer|cheaper) [for me] to _ [_] [_] [_] or _",
              "(have|has|got) [only] (until|till) _ ... to (say (yes|no)|decide|answer|choose|accept|reply|sign|tell (them|him|her|the)) [_]",
              "(wants|needs|expects) (my|our) (answer|decision|reply|signature) (on|by|before|until|till) ({date}|the|next|end) [_]",
              "(day|date|evening) [when|that|which] {i} (have to|must|need to) (answer|decide|choose|sign|reply to|tell|accept) _",
              "if (it is|it 's|the answer is|your answer is) (a|an|no|yes) [no|yes] [_] [_] {i} (will|would|shall) (sell|buy|drop|stop|keep|try|order|book|take|stay|leave|sign|switch|apply|plant|cut|build|change|choose|write|start) _",
              "{i} would [then] (note|write|take|mark|jot) [down] your (answer|answers|word|words|advice|tip) [down] [_] and [then] _",
              "(it|this|that|your answer) (will|would) (decide|settle|tell me|tell us|show me|show us) (whether|if|which|what|how|between) _",
              "(put|use|print|quote) your (tip|answer|advice|word|words|recipe|line|number) (in|into|on) (our|my|the) _",
              "(use|take) your (answer|answers|advice|word|view|reply|number) to (pick|choose|decide|plan|set|write|fix|finish|order|settle|make)",
              "(with|on) your (yes or no|yes|no|say so|nod|word|verdict) {i} (can|could|will|would|shall) _",
              "(have|is|am left with) (one|a single|just one|only one) (thing|question|point|matter) to (settle|decide|clear up|answer)",
              "(when|once|as soon as) we (hang up|ring off|finish|are done|are through|have spoken|have talked) {i} (will|would|can|could) _",
              "(once|when|as soon as) {i} (have|hear|get|know) your (answer|answers|word|view|reply|advice|number) {i} (will|would|can|could|shall) _",
              "(that evening|that night|the same day|the next day|then) {i} (will|would|can|could) (tell|say|vote|sign|order|book|buy|write to|give) [to] (the|our|my|them) _",
              "your (answer|word|view|reply|verdict|tip|advice|number|choice|yes or no) (tells|shows|decides|settles|would tell|will tell|would settle|will settle|would decide|will decide|tips|saves) (me|us|it|which|whether|how|what|the|my) [_]",
              "{i} (sign|decide|order|vote|choose|must answer|have to answer|must reply|must say|must tell them|have to say|must tell|must pick|must settle|must decide|have to decide|need to decide) [for|on|in|between|_] [_] [_] [_] (on|by|before|until|till) ({date}|the|may|march|june) [_]",
              "{i} (have|hold|have had|got) [_] (offers|a choice|places|bids|quotes) (from|of|between|at) (two|three|four|both) _",
              "{i} (have|must|need) to (report|speak|present|advise|vote|plead|submit|hand in|answer the|tell the|write the|sign the|order the) [_] [_] (on|by|to|before|at|in) (the|{date}|my|our) _",
              "your (number|figure|figures|answer|answers|advice|tip|word|recipe|list|price|name for _) [for the _] (would|will) [go] [straight] (go|end up|be used|in|into|on|onto)",
              "{i} (have to|must|need to) (tell|give|answer) (him|her|them|my _|the _) (yes or no|yes|an answer|my answer|my decision) _",
              "(one|a|this|my|the) (decision|choice) [is|lies|hangs] (in it for|for me|hangs|depends|i have to|i must|i face|ahead of me|before me|on it)",
              "{i} (would|will) (watch|see|note|count|photograph|draw|measure|observe) (one|the|how|your|a|two|three) _ [_] [_] [_] [_] and (try|use|do|copy|go|write|take|build|make|repeat) _",
              "{i} (want|would like|need|hope|aim|wish|mean) to (have|hold|go home with|leave with|end up with|come home with|walk out with|be able to) _ ... (by|at the end|when {i} leave|afterwards|before {i}|in hand)",
              "(then|after that|with (that|it)|on that|from (that|it)|(with|after|on|from) (your (answer|word|help)|what you (say|tell me))) {i} (would|will|can|could|shall) (decide|choose|know|order|buy|sign|switch|pay|set|plan|plant|build|finish|drop)",
              "(board|committee|council|club|team|parish|family|owners|members|landlord|bank|jury|court) (votes|decides|must decide|will vote|will decide|chooses|has to decide) (on|in|by|at|about|whether|this|next) _",
              "(what|anything) you (tell|say|answer|advise|show) [me|us] (decides|settles|determines|tips|sways|will decide|would decide|would settle|will settle|changes|goes|shapes) (how|whether|what|if|it|which|the|my|our|into|in|on|straight) [_]",
              "what {i} (learn|hear|find out|take home|bring home|note|see|get) [from you|there|from it|here] (goes|will go|would go|becomes|decides|feeds|ends up|will decide|helps|is for) [straight] _",
              "(look|looking|watch|watching|see|seeing) [_] how you (tie|cut|fold|set|tune|mix|join|lay|hold|turn|start|load|mark|stack|clean|sort|do|make|use|place|hang|stretch|thread|dress|wire|pour|seal|sew|weld|glue|plant|prune) _",
              "(if|when|once|depending on what) (you (say|tell|would|think (it|that|we|i))|your|it (works|holds|fails|fits)) ... {i} (will|would|can|could) (order|tell|propose|recommend|buy|switch|start|drop|change|use|build|plant|sign)",
              "(depends|hinges|rests|turns) on (your|what you|it|this|that) _",
              "{i} (order|decide|sign|buy|choose|vote|print|must order|must decide|must choose|must sign|have to order|have to sign) [it|them|the|a|our|my|one] [_] (on|in|by|next|this|at|before) ({date}|the|may|march|june)",
              "(answer|answers|it|this|that|words|advice|notes|findings|say|me|result|results|insights|tip|tips) (go|goes|will go|would go|flow|flows|end up|ends up) [straight] (into|in|to) (the|our|my) [_] (rota|plan|manual|protocol|guide|lesson|lessons|menu|budget|book|design|draft|handbook|report|proposal|thesis|application|policy|article|exhibition|course|timetable|recipe|order|tender)",
              "{i} (hope|want|need|aim|must|have) to [be able to] (decide|choose|settle|work out|pick|judge) [_] (whether|which|if|between|what|how)",
              "so that {i} [will|would|do not|then] (buy|order|avoid|build|start|apply|choose|book|stop|finish|spend|pay|plant|cut|sign|hire|open)",
              "{i} (hope|want|would like|need|aim|wish) to (make|reach|take) (an informed|a better|a good|a final|the right|my) (decision|choice)",
              "{i} (will|would) (present|report|pass) (the|my|our|your|these) (findings|results|answers|answer|advice|notes|recommendations) [_] (to|at) (our|my|the) _",
              "(with|after|from) your (answer|answers|advice|help|view|reply) i (can|could|will|would|shall) [then|finally] (decide|choose|know|plan|finish|start|stop|tell|order|see)",
              "(settle|decide|determine|clear up|resolve) (for|it for) (me|us) [whether|which|if]",
              "{i} (decide|choose|can decide|could decide|can choose|must choose|have to choose) [now|soon] (whether|between|which|if)",
              "(trying|try|tried|helping|help) [me] [to] (decide|choose|pick) [now] (whether|between|which|if)",
              "(one|a) (concrete|clear|specific) (next step|answer|decision|result)",
              "(i|we) [would|will|then] know (which|whether|what to|how to|if) [of|i|we|it|to|the]",
              "(~help|~allow|~enable|~let) (me|us) [to] (decide|choose|judge|determine|work out|settle|make up my mind|pick|(figure out|see) (whether|which|if)|(finalise|finalize) (the|our|my)) [whether|which|if|between|how|what|my|on|the]",
              "{i} (have to|must|need to|has to) [to] (make|made) up (my|our) (mind|minds) [soon] (whether|if|by|before|on|between|about (the|this|it|which|whether|my|staying|leaving|going|moving)) _",
              "{i} must to (decide|choose|pick) [soon] (whether|between|if|which|by|before|how|what)",
              "{i} (have to|must|need to|am trying to|am about to|will|want to) (decide|choose|pick) (whether|between|if|which|by|before|how|what|my (course|subject|major|path|field))",
              "(deciding|choosing|decision|choice|torn|hesitating|wavering|weighing|undecided) [now] (whether|between|if|which|about whether|on whether|up whether)",
              "before (applying|signing (up|the|a|for|it)|committing|deciding|choosing|investing|accepting|quitting|enrolling|buying|building|ordering|spending|paying|booking|submitting|switching (to|from)|taking (admission|the|a|any|on)|starting (the|my|our|a)) [_]",
              "before [any|the|our|my|a] (money|cent|euro|penny) (is|gets|are) spent",
              "before (enrolment|enrollment|admission|signing up|sign up|apply|buying|enrol|application) [_]",
              "(have|has|had|need|needs|must) [to] be (ordered|signed|decided|chosen|booked|bought|settled) (by|before|on|until|till) _",
              "(by|before|until|till) ({date}|the _|next week|the end of _) {i} (must|have to|need to|has to) [to] (order|sign|decide|choose|answer|reply|submit|pick) [_] [_]",
              "(board|committee|council|club|team|parish|family|owners) (vote|votes|decide|decides) (on|in|by|at|about|whether|this|next) _",
              "(council|board|committee|club|team) [s] vote (on|in|about) _",
              "{i} (would|will) (then know|know then|know) (whether|if|is it|can i) {i} (can|could|should|must|have|need) _",
              "{i} (would|will) (then know|know then) (which|how|what|whether|if|is it) _",
              "then (know i|i know|i would know|i will know|i can know) _",
              "before {i} [will|would|must|have to|can|go and|also|_] (pay|book|sell|leave (the|my|our|a)|hire|rent|enter|open|plant|take (a|the|any|on)|apply|sign|commit|decide|choose|invest|accept|start (a|the|my|at|as|in|with)|quit|move|enrol|enroll|buy|build|order|spend|submit|switch|propose|make (a|the|my))",
              "(at|by|in) the end [of _ _] {i} (want|would like|need|hope|wish|should|would|will) [to] (know|hold|be able to|decide|choose|leave with|understand) _",
              "(at|by|in) the end [of _ _] {i} (want|would like|need|hope|wish|should|would|will) [to] have (a|an|the|two|three|five|one|my)",
              "know at the end (whether|which|if|how) _",
              "{i} need to (choose|decide|pick|settle|order|report|know (which|whether to|what to|how))",
              "(~go away|~come away|come off the phone|~walk away|get up|~go home|~leave) [the call|the meeting|_] with (one|a|the|two|three|my) [clear|short|_] (number|name|names|figure|answer|date|plan|list|yes|decision|recipe|title|word|price|idea|step) [_]",
              "(~walk away|~come away|~leave|~go home) knowing",
              "what {i} (hope|want|would like|am hoping|would love) to (take away|take from it|get out of|learn|walk away with|come away with|leave with|know at the end|have at the end|bring home)",
              "(the|my) [desired|hoped for|ideal|best] (outcome|result) (is|would be|i hope|i am|(will|should) be (a|one) [_] (list|page|checklist|report|plan|guide|table|draft|leaflet|decision|proposal))",
              "my (goal|aim|hope) (is|would be) [to|that|a] (understand|know|decide|leave|learn|choose|find out|see|i|work out)",
              "so [that] {i} (can|could|may|might|know) [then|finally] (decide|choose|know (which|what to|how to)|whether|which|avoid|finish|fix|judge)")
          .shows("Could we meet on Tuesday? [Once I have your answer I'll book] the course.")
          .shows("It would [help me decide whether] to move. Could we meet on Tuesday?")
          .shows("[I have to choose between] two courses by May. Could we meet on Tuesday?")
          .shows("I want to know this [before I sign]. Could we meet on Tuesday?")
          .shows("[At the end I want to have a] list of five. Could we meet on Tuesday?")
          .shows("I'd [look at how you tie the] warp. Could we meet on Tuesday?")
          .shows("There’s [one decision in it for] me. Could we meet on Tuesday?")
          .shows("[Your answer tells me which]. Could we meet on Tuesday?")
          .shows("I’d like to see it [before signing the lease]. Could we meet on Tuesday?")
          .passes("On Monday I have to buy bread. Could we meet on Tuesday?")
          .passes("The team meets on Tuesday. Could we meet on Friday?")
          .passes("The committee's decision on the page is final.")
          .passes("Before you sign, read the letter.")
          .passes("We had tea at the end. Could we meet on Tuesday?")
          .passes("I will leave with my team at five. Could we meet on Tuesday?")
          .passes("So that I can plan, please answer by Friday. Could we meet on Tuesday?")
          .passes("Our choice was the red boat. Could we meet on Tuesday?")
          .passes("Your answer was fun. Could we meet on Tuesday?")
          .passes("Could we meet on Tuesday? I have your answer on my wall.")
          .passes("Hi Ana, could we talk? If it is a no, I will go ask in Ghent.")
          .shows("The farmer [wants our answer by Friday]. Could we meet on Tuesday?")
          .passes("Could we meet on Tuesday? In May I tried to decide between rye and oats.")
          .shows("Could you [say which gaps matter and] which do not? Could we meet on Tuesday?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
