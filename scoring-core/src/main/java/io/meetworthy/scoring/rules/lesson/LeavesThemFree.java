package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.text.Phrases;

/** Makes it easy to say no. */
final class LeavesThemFree implements Rule {
  /** What may stand against it: an hour, a load, a no. */
  private static final String IF_NOT =
      "(if|should|in case) (it|this|that|you|your|the|now|my|{date}|{name}|_) [_] [_] [_]"
          + " (busy|slammed|swamped|hell|tired|exhausted|drowning|buried|overloaded|underwater|stretched|full|booked|difficult"
          + "|hard|tight|late|bad|mad|crazy|rough|hectic|heavy|manic|awkward|no|not|wrong|much|against|unwell|sick|away"
          + "|travelling|traveling|weird|inappropriate|inconvenient|impossible|hassle|nuisance|exams|deadlines|marking)";

  /** How people of many places say that it does not matter. */
  private static final String LET_GO =
      "(no [_] (worries|worry|problem|problems|bother|harm|drama|pressure|stress|wahala|shaking|biggie|prob|probs|sweat|hard feelings)"
          + "|never mind|not to worry|do not (mind|worry)|i [_] [_] understand|i would quite understand|i get it|all good|no p"
          + "|(it|that) is [also|totally|perfectly|absolutely|completely|quite|all|no|_] (fine|ok|okay|cool|grand|all right|alright|understandable|problem)"
          + "|say so|just say (so|no|i)|fair enough|fair play"
          + "|{i} will (ask|bug|bother|try|inflict|pester) [_] [_] [_] (someone|somebody|another|elsewhere|else|my _))";

  private static final RuleCard CARD =
      RuleCard.named("leaves-them-free")
          .answers(COURTEOUS)
          .weighs(7)
          .says("“{words}” makes it easy to say no.")
          .sees(
              Phrases.anyOf(
                      IF_NOT + " [_] [_] [_] [_] [_] [_] [_] " + LET_GO,
                      "(whatever|whichever|any|every) [_] [_] [_] [_] (tell|say|answer|decide|think|reply) [_] [_] (including|even [if]) [a|it is] [a] no",
                      "{i} will not (write|ask|email|call|bother you|message|chase|text|trouble you) [you|for this|about it] (again|a (second|third|fourth) time|any more|after this|twice|further)",
                      "[is] the last (you will hear (of it|from me|about it|of me|of this)|time {i} (ask|bother|trouble) [you])",
                      "(silence|no answer|no reply|no news) (will|can|would|may) (do|serve|stand|count|pass|suffice) [perfectly|well|fine|just] as (a|an|your|the) [_] (no|answer)",
                      "(should|if) you [_] (rather|sooner) [not|_] [_] [_] [_] [_] [_] {i} (would|will|shall|do) [_] understand [_]",
                      "(you do not (have|need) to|you need not|no need to) (do (anything|a thing|something)|act|say anything) [with|about|on] [_] [_]",
                      "(take|read|count|treat|see|consider) [my|your|the|any|_] (silence|no answer|no reply|no news|nothing back) as (a|an|your|the) [_] [_] (no|answer|refusal|pass|decline|reply)",
                      "(silence|no answer|no reply|no word) (is|will be|would be) [_] [_] [_] (fine|ok|okay|answer enough|good answer|fair answer|an answer [too|as well])",
                      "if (it|this|that|now|next week|{date}) [is|'s|falls|comes|catches you|finds you|lands] [_] (a|an|the|your|not a) [_] (bad|mad|rotten|busy|rough|hectic|wrong|awkward|tricky|crazy|terrible|poor|heavy|silly|daft|difficult|good) (month|week|time|season|year|term|moment|day|stretch|patch|quarter) [_] [_] [_] [_] [_] (no (bother|worries|problem|harm|rush|matter|drama|sweat|stress|hard feelings)|never mind|leave it|skip it|forget it|ignore (it|this|me)|say so|just say|fair (enough|play)|all good|grand|i understand|another time)",
                      "if (it|this|that) (is|'s) [too|a bit|at all|_] (awkward|pain|delicate|difficult|bother|faff|hassle|nuisance|too close|too near) _ [_] [_] [_] [_] [_] (say so|no (bother|worries|problem|harm)|leave it|forget it|never mind|tell me)",
                      "if ({date}|that|the _|your _|time|work|life|things|you (are|can not|would rather)) [_] [_] [_] [_] [_] [_] (just say|just say so|just shout|just holler|say so|say the word) $",
                      "if ({date}|this (week|month|term|year)|now|the timing|timing|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter) is [_] (too|no|not) (busy|full|tight|much|good|soon|early|late|near|mad|close) _",
                      "(either|whichever|any|whatever) (answer|reply|response) [you _] (is|would be|will be|suits|does) [also|totally|perfectly|just as|quite] (fine|ok|okay|good|welcome|grand|cool|me)",
                      "{i} will not ((keep|go on) (writing|asking|emailing|calling|turning up)|(keep|go on|be) (popping up|pestering|chasing|nagging|bothering|knocking|following up|hounding)) [_] [_]",
                      "{i} [do|will|would|completely|fully|totally|quite|entirely] understand [completely|fully|totally|entirely|perfectly|too|also|well] (if|when|should) (your|the|time|company|policy|work|life|things|that|circumstances|school|family|there|he|she|they|now) _ [_] [_] [_]",
                      "if not (maybe|perhaps|do|would|could) you [_] (know|have|name|point|think of) (a|an|someone|somebody|anyone|of|who) _ [_] [_]",
                      "(if|in case|should) you (are|be) [_] (full|booked|booked up|fully booked|out of (slots|time)|stretched|not the right _) [_] [_] [_] [_] (a name|name|maybe|perhaps|anyone|whom|who) [_] [_]",
                      "^ [just|please|do|so|simply|and|but|feel free to] say no if _ [_] [_]",
                      "(feel|be) free to (bin (this|it)|bow out|opt out|tell me (no|to go away|to get lost|where to go)|wave me (off|away)|turn (this|it|me) down)",
                      "you (can|may) [also|always|just|happily] (tell me (no|to (get lost|go away|push off|jog on|buzz off|take a hike))|wave me (off|away)|bin this|say no)",
                      "if the answer is [a|already] (no|not|never|nope) [_] [_] [_] [_] [_] [_] [_] (happy|fine|ok|okay|content|good|cool|understand) [with that|too|as well]",
                      "{i} (am|would be|will be) [_] (happy|fine|ok|okay|content) with (a no|either|any answer|whatever you (say|decide))",
                      "if (it|this|that) (is|'s) not (your (bag|thing|scene|field|cup of tea|area|line|department|remit|patch|beat|kind of thing|world)|up your street|in your line|your side) [_] [_]",
                      "not (shuffle|rearrange|juggle|reshuffle|cancel|upend|reschedule|move) (things|anything|your _|stuff|a thing) [about|around|for|on] [_] [_]",
                      "no need to (shuffle|rearrange|juggle|cancel|move) (things|anything|your _) [_] [_]",
                      "(tell|say) [me|so] (honestly|frankly|openly|straight|plainly|freely|outright) if (you (do not|never|can not|would rather|are not|have)|(it|this|that) (is|does)) _ [_] [_]",
                      "if (there is|you know|you have) (somebody|someone|a colleague|anyone) [_] [_] [_] [_] [_] [_] [_] [_] (that|it) (is|would be) [also|just as|_] (fine|ok|okay|good|grand|great) [_] [_]",
                      "if you are (flat out|swamped|slammed|buried|snowed under|chocker|chockers|chocka|rammed|mobbed|up the walls|on your knees|in the weeds|drowning|underwater|run ragged|stretched thin|maxed out|spinning plates) [_] [_] [_] (fair play|fair enough|no _|all good|leave|i understand|say so|another)",
                      "not take it (personally|amiss|badly|hard|the wrong way|to heart) [if|whatever|either]",
                      "if (it is|it 's|that is) a no (it is|it 's|then it is|that is) [a] (no|fine|ok|okay)",
                      "you (owe (me|us) nothing|do not owe (me|us) (a|any) _)",
                      "not hold it against you [_] [_]",
                      "(if not|if no|if it is no|otherwise|either way|whatever you say|whichever|at all) [then|that is|_] no (drama|dramas|sweat|stress|biggie|hassle|fuss|bother|foul|hard feelings|guilt|grudge|grudges|big deal|skin off my nose|bad blood)",
                      "(all good|no bother|grand|fine|no drama|no worries) if (you are (flat out|flat|swamped|slammed|rushed|up to (your|the) _|run off your feet|buried|snowed under|away|too)|it is [_] (season|busy|harvest)) [_] [_] [_]",
                      "if (your (plate|diary|desk|week|schedule|hands|calendar|inbox|books) (is|are|'s) [too|already|_] full|you are [_] (flat out|swamped|slammed|buried|snowed under)|you do not [_] [_] [_] [_] as a rule) [_] [_] (i [completely|totally|quite|do|will] (get it|understand)|fair enough|all good|no (worries|bother|problem)|never mind)",
                      "if not it is [also|totally|absolutely|perfectly|all] (ok|okay|fine|good|grand|cool)",
                      "if you would (sooner|rather) not [_] (all good|no (worries|bother|problem)|fair enough|fine|i (get it|understand))",
                      "(tell me|say so|say) if (he|she|they|{name}) (made (that|it) up|got (that|it) wrong|was wrong|spoke too soon|was joking|(is|was) mistaken) [_]",
                      "if you only (take|do|offer|see|accept|work with) _ [_] [_] [_] [_] [_] [_] (tell me|say so|just say|let me know|no (worries|problem|bother)|fair enough|i understand)",
                      "should (that|this|it|the) [_] [_] be (hopeless|impossible|too (busy|full|much|soon|early)|a bad (time|week)|no good) [_] [_] [_] [_] [_]",
                      "no (drama|dramas|sweat|stress|biggie|hassle|fuss|bother|foul|hard feelings|guilt|grudge|grudges|big deal|skin off my nose|bad blood) (if|either way|at all|whatsoever|whatever|on my|from me)",
                      "^ (and|but|so|absolutely|really|honestly|but really) no (drama|dramas|sweat|stress|biggie|hassle|fuss|bother|foul|hard feelings|guilt|grudge|grudges|big deal|skin off my nose|bad blood) $",
                      "(a|your) no (needs|need|requires|wants|takes|comes with|asks for) (no|not any|little|not a) (reason|reasons|explanation|apology|excuse|excuses|why|answer)",
                      "^ [all|totally|perfectly|absolutely|completely|quite|and|also|that is|it is] (fine|ok|okay|grand|cool|good|no bother|understood|understandable) if (not|you can not|you would rather not|it is not|this is not|no)",
                      "if you [already] (have|have got|got) (enough|too (many|much)|a (queue|pile|stack|full)|no (time|room|space)|other|a lot|plenty|your hands|half) [_] [_] [_] [_] [_] [_] [_] (fair enough|all good|no (problem|worries|bother|drama|dramas|sweat|stress|biggie|hard feelings)|i [will|would|completely|totally|quite|fully] (understand|get it)|i get it|totally get it|never mind|no matter)",
                      "if you (do not|are (not|too|full|busy|up|away|already|unable|swamped|travelling|traveling|off|on (leave|holiday))|can not|must|need to|have to|would rather|prefer|would sooner|no longer) [_] [_] [_] [_] [_] [_] [_] (fair enough|all good|no (problem|worries|bother|drama|dramas|sweat|stress|biggie|hard feelings)|i [will|would|completely|totally|quite|fully] (understand|get it)|i get it|totally get it|never mind|no matter)",
                      "if ({date}|this|now|it|next|that) [week|month|term|time] (is|falls|lands|comes|clashes) [_] [_] [_] [_] [_] (fair enough|all good|no (problem|worries|bother|drama|dramas|sweat|stress|biggie|hard feelings)|i [will|would|completely|totally|quite|fully] (understand|get it)|i get it|totally get it|never mind|no matter)",
                      "if you are (full|booked|booked up|booked out|swamped|slammed|at capacity|not taking|too busy|snowed under|stretched) [_] [_] [_] (is there|could you|perhaps you|maybe you|who|would you|can you|might you) [_] [_] (someone|somebody|anyone|anybody|a colleague|point|recommend|name|trust|suggest) [_]",
                      "(say so|just say|tell me|say the word|if it is [a] no|if it is [already] a no|if not) [and|then|so|just say] {i} will [go|just] ((ask|try|bug|pester|bother|find|look) (elsewhere|someone|somebody|another|around|next door|{name}|the (next|other|fellow|man|woman|people|rest))|stop|close the|drop (it|this)|disappear|go away|leave you|forget) [_] [_]",
                      "if (it is|this is) [already] a (pass|no) [already|from you|for you] [_] (just|simply|please|a|say|write|tell) [_] [_]",
                      "(just|simply) (write|say|reply|text|send|answer|type) (pass|no|nope|nah|n)",
                      "if you would (rather|sooner|prefer to) (point|send|pass|refer|direct|hand) (me|us|this|it) (to|at|on|toward|towards|along) _ [_] [_] [_]",
                      "if {i} do not hear [back|anything|from you] [_] [_] {i} (will|shall|would) (assume|take it|understand|presume|guess|know|figure) [that] (you are (busy|up|swamped|buried|full|flat out)|it (is|was) (a no|not|the wrong)|that is a no|the answer)",
                      "if (it is|this is|that is) not something you (can|may|could|want to|wish to|like to|are able to|are allowed to|care to|feel) _ [_] [_] [_] (tell|say|just|no|i|that|please|fine) [_]",
                      "if (it is|this is|that is) (delicate|sensitive|confidential|too personal|private|off limits) [_] [_] [_] [_] [_] (skip|tell me only|just|leave|no|say|ignore) [_]",
                      "no (offence|offense) (taken|at all) [_]",
                      "(should|if) your [own] (schedule|diary|calendar|time|workload|duties|week|work) (permit|permits|allow|allows|permitting)",
                      "nothing [is] (needed|required|expected|asked|wanted) [back] (from|of|at|on) (you|your) [_]",
                      "(if|should) you [have] (no|not|not the|not any) time [have|for it|for that|for this|for me] (it is|it 's|that is|that 's|is|no) (no problem|problem|fine|ok|okay|all right|understandable)",
                      "if (it is|it 's|this is|that is|that 's) [too|a bit|at all] (awkward|difficult|inconvenient|uncomfortable|too much|a nuisance|a problem) [_] [_] (say so|say no|ignore|tell me|forget|do not|no)",
                      "not give (it|this|me) _ [_] thought",
                      "not feel [that|as if|like] you (owe (me|us)|need to|ought to|must) _",
                      "(no (answer|reply|response) (needed|required|expected|necessary)|if not {i} will (leave it (there|at that)|not (write|ask|bother))|if (it is|it 's|that is|this is|the answer is) a no no (harm|hard|worries|problem))",
                      "^[totally|perfectly|absolutely|quite|completely] (fine|ok|okay) if (you are (too busy|too full|swamped|not [able]|busy)|you can not|you would rather not)",
                      "you (need not|do not (need|have) to) (answer|reply|respond|write back) [_]",
                      "(if|when) [you are|too] busy [then|_] (no (worries|problem|pressure|hard feelings)|never mind|just ignore|ignore (this|me|it)|do not worry|forget (it|this))",
                      "(just|simply|please) [simply|just] (say so|tell me so)",
                      "if you (do not|never|no longer|have (already|let|promised|given|found|no)|are (not|already|full|booked)) _ [_] [_] [_] [_] [_] (just|simply|then) [just|simply] (tell me|say|say so|ignore (me|this|it)) $",
                      "if you (are|have) _ [_] [_] [_] (just|please|simply) ignore (me|this|it|my _) $",
                      "(there is|there 's|and|then) no harm done",
                      "no hard feelings $",
                      "{i} will [then] (leave you (in peace|alone)|not (chase|pester|bother|trouble|disturb|nag) you|not (mention|raise|bring) (it|this) [up] again)",
                      "(one word|yes or no) [_] [_] (is|will be|would be) (fine|enough|plenty|all|ok|okay)",
                      "if (this|it) (belongs (with|to)|is a matter for) (someone|somebody|another|a colleague) _",
                      "(take|be) (no|not any) (offence|offense|umbrage)",
                      "not [be|take] (offended|hurt|cross|upset|put out) [at all|in the least|one bit] (if|by|whatever|either way)",
                      "not (put yourself out|go out of your way|trouble yourself|feel (bound|pressed|any (pressure|obligation)))",
                      "(would|will|shall|should) [quite|fully|perfectly|completely|entirely] understand (a no|a refusal|silence|your no) [_]",
                      "(please|then|simply|may) [just] (let|leave) (this|it) (lie|rest|be|unanswered|go|drop|aside|sit)",
                      "only (when|whenever|if) (it|you|that) (suits|suit|feel|like|want|wish|feels|fancy|care|happen)",
                      "(there is|there 's|i expect|we expect|with|it needs) no (need|reason|call|duty) (to|for you to|for an|for a) (answer|reply|write|respond|explain|feel|say|apology|apologise|apologize|justify|reason)",
                      "(should|if|in case) (this|it|that|my question) [is|be|does|should] not [be] (for you|your thing|suit|convenient|to your|something|possible|work|fit|interest) [_] [_] [_] (no|never|forget|ignore|understand|do not|just say|let|bin|throw)",
                      "(if|should) you (are|be|have|lack|feel) [_] (too busy|no time|swamped|tied up|snowed under|overworked|not up|the time) [_] [_] [_] [_] (understand|no|never|forget|ignore|do not|say no|let it|bin)",
                      "{i} [will|would|shall|do|can] (quite|fully|of course|completely|perfectly|certainly) understand $",
                      "[and|so] please (say no|decline|ignore this|skip this|bin this) (if|whenever|without|with)",
                      "if you (would (rather|sooner|prefer) not|prefer not to (meet|talk|answer|reply|say|share|discuss|go|do|be|call))",
                      "(please|just) [just] (leave (this|it) unanswered|forget this|let it be|throw this away|bin this)",
                      "(if|should) (it|this|now) [is|be] [not] (not a good|a bad|the wrong) (time|moment)",
                      "(then|and) [{i} will] (leave it (at that|there)|let it rest|let you be|not ask again|stop asking|leave you in peace)",
                      "if (this|it|that) is not possible [_] [_] [_] [_] (it is|it 's|that is|that 's) (no problem|fine|ok|okay|all right)",
                      "(a|your) no is [no|not a|also|perfectly|quite|absolutely] (trouble|problem|fine|harm|bother|welcome|enough|answer)",
                      "(no worries|no pressure|no hard feelings|no obligation|no rush|no offense|no offence|no harm done) (at all|if (you|not|this|that|the|your|nobody|no one|there|it (is|does|can|would|will|has|should))|either way|whatsoever|whatever|on your)",
                      "(no|not a|not any) (problem|worry|bother|trouble|big deal) [at all|whatsoever|for me] (either way|if (the _ is (too|not|already)|you (can not|do not|are|have no|say|would rather|prefer not|decline|ignore|never)|it|this|not|nobody|no one))",
                      "{i} [{can}|do|am] [completely|fully|totally|entirely|perfectly|certainly|of course|absolutely|quite|would|will|also] understand [completely|fully|perfectly|totally|entirely] (if you|if it|if this|if not|if nobody|if no one|should you)",
                      "(it is|it 's|that is|that 's|is|be|am) [also|absolutely|perfectly|completely|totally|entirely|quite|just|of course] (fine|okay|ok|all right|alright|understandable) (if (not|you (can not|do not|would rather|prefer not|say no|have no|are (too|not|busy|unable)|decline|ignore|never|decide not)|(this|it) (is|does) not)|to say no|to ignore|to decline|either way)",
                      "(feel free|you are free|please do not hesitate|you are welcome) to (say no|decline|ignore|refuse|skip|delete|turn (me|it|this|us) down|leave it|disregard|tell me no)",
                      "(if not|if no one can|if nobody can|if no) [_] [_] (understand|no (problem|worries|harm)|(that|this|it) (is|would be) [also|totally|perfectly|absolutely] (fine|okay|ok|cool|all right))",
                      "(may|might|can|do|could|will) not ... ... and (that|this) is [also|absolutely|perfectly|completely|totally] (fine|okay|ok|all right|understandable)",
                      "if (you can not|you do not|you would rather not|you prefer not|it does not|this does not|that does not|it is not|this is not|this is a bad|it is a bad|now is not|the answer is no|you are too busy|you are busy|you have no time|you say no|this is too much|it is too much|that is too much|you lack the time|it is inconvenient|you decline) ... (fine|no problem|okay|ok|understand|ignore|second thought|thanks anyway|thank you anyway|no hard|do not worry|all right|no matter|never mind|no worries|just say|say so|no reply|no answer|forget|disregard|cool)",
                      "(please|just) (ignore|disregard|delete|forget) ((this|it) [_] (message|email|note|if|mail|request)|(my|the) [_] (message|email|note|mail|request) (if|in case|should))",
                      "(do|please do) not (give it a second thought|feel obliged|feel obligated|feel pressured|feel you have to|feel that you have to|feel bad|bother to reply|bother replying|trouble yourself|worry about replying|worry if)",
                      "(no|not any) (need|obligation|pressure|expectation|expectations) (to (reply|respond|explain|say|answer (this|it|me|if|at all|right|of course|or|in|when|and|but|{i}|thank|thanks))|at all|from my|on your)",
                      "(no|not any) (need|obligation|pressure) to answer $",
                      "you are under no (obligation|pressure)",
                      "(say|saying|saying a|a|to) [simple|plain|quick] no (will do|at any|(is|would be) [_] (fine|okay|ok|enough|all right|alright|no problem|welcome))",
                      "(a|your) [simple|plain|quick|short|one word] (no|yes or no) (is|would be|will be|will) [_] (fine|enough|do|okay|ok|perfectly|all)",
                      "(only|but only) if (you|it|that|this) [have|has|do|does|is|are|can|will|would|fits|suits|really] [not] (like|time|mind|convenient|no trouble|not too|inclined|fits|suits|happy|the time|works)",
                      "(either way|regardless of your (answer|decision)|in either case|whatever you decide|whatever your answer) ... (thank|thanks|grateful|understand|wish|appreciate (it|you|that|this|your (time|help|work|reading|thoughts|consideration|kindness)))",
                      "even if (you|it|not|the answer|no one|nobody|i) ... (thank|thanks|grateful|appreciate|understand|awesome)",
                      "((totally|completely|entirely|absolutely) optional|(it|this|that) is [of course] (totally|completely|entirely|absolutely) up to you)",
                      "in no way expected",
                      "(if|should) (not|there is no|you (are|feel) (too|not|busy|swamped|unable)|(it|this|now|that) (is|does) not|your answer is no|you (can|do|would|could) not) ... ... (that|it) (is|would be|'s) [also|absolutely|perfectly|completely|totally|entirely|quite|of course] (fine|okay|ok|all right|alright|understandable) [too|with me|by me|as well]",
                      "(no|not) (answer|reply|response) is [also] (ok|okay|fine|all right|alright|no problem) [_]",
                      "(not|forbid|forbids|forbidden|refuse|against) [_] [_] [_] (please|just|simply) [just|simply|please] (say|say so|tell me|tell me so) [please] $",
                      "[a] no is [also|absolutely|perfectly|completely|totally|quite] (fine|okay|ok|all right|no problem)")
                  .negatedToo())
          .because(
              "Askers overlook how hard it is to say no.",
              "Flynn and Lake, Journal of Personality and Social Psychology",
              2008,
              Study.Strength.MODERATE)
          .shows("Leave it unanswered if you like; I'll [take no offence].")
          .shows("[If it does not suit you, no worries] at all.")
          .shows("[If it’s awkward, say so].")
          .shows("Could we talk? [If you no time have, it is no problem].")
          .passes("If you have any questions, just tell me.")
          .shows("[I completely understand if you] are busy.")
          .shows("[It’s perfectly fine to say no].")
          .shows("[Please ignore this message] you are busy.")
          .shows("Ring me, but [only if you feel] like it.")
          .shows("[If you’re busy, I’ll quite understand].")
          .shows("If your desk is full, [please just let this lie].")
          .passes("It is no problem to find your shop.")
          .passes("Everyone understands your talk.")
          .passes("If you do not answer I will call again.")
          .passes("It is only when it rains that I stay in.")
          .passes("They just let it go by.")
          .passes("If you prefer Friday, that is fine with me.")
          .passes("Feel free to pass this on.")
          .passes("Please ignore my last email, it had the wrong date.")
          .passes("If you have time, it is time to go.")
          .shows("[If not, no dramas].")
          .shows("[A no needs no reason].")
          .shows("[Fine if not].")
          .shows("[If you already have enough pupils this term, no problem].")
          .shows("[If this week is stocktaking, I get it].")
          .shows("[If you’re booked out, is there someone you] would send me to?")
          .shows("[Say so and I’ll ask next door].")
          .shows("[If it is a no, just write that].")
          .shows("[If you’d rather point me to one of your crew], good too.")
          .shows("[If I don’t hear, I’ll assume you are busy].")
          .shows("[If it is not something you can share, tell me].")
          .shows("Could we talk, [should your diary permit]?")
          .shows("[Nothing needed from you].")
          .shows("[If your desk is full, I get it].")
          .shows("[Say so if she got it wrong].")
          .shows("[Should the week be hopeless, I can wait till June].")
          .shows("[If you only take apprentices, just say].")
          .passes("If you only do one thing in Ghent, see the mill.")
          .passes("If I do not hear from you I will assume that Friday works.")
          .passes("There was no drama at the fair.")
          .passes("If you have a pen, write it down.")
          .passes("If not now, when?")
          .passes("If you’d like his number say so and I’ll ask him first.")
          .passes("If you are in town on Monday, no worries about parking.")
          .shows("I shall [read silence as a perfectly sound answer].")
          .shows("[If it’s a hectic week, no bother].")
          .shows("[If Sunday is for the dogs, just say].")
          .shows("[Whatever answer you give is fine].")
          .shows("[I won’t keep chasing you].")
          .shows("[I quite understand if the rules of your house] forbid it.")
          .shows("[If not, perhaps you know a roofer who does].")
          .shows("[Say no if the harvest has] the better of you.")
          .shows("[If it’s not your patch, who would] know?")
          .shows("Please [don’t rearrange anything for me].")
          .shows("[Tell me frankly if you never do this].")
          .shows("[You can tell me to jog on].")
          .passes("If you want the map, just say.")
          .passes("I will take silence as it comes.")
          .passes("Please tell me honestly what you think.")
          .passes("She will not keep asking the weather man.")
          .passes("I won’t be asking for a post.")
          .shows("[If the harvest runs late, no wahala].")
          .shows("[If this fortnight is hell, say so].")
          .shows("[If it’s a no, that is fine].")
          .shows("[If you are tired, it is no problem].")
          .shows("[If your days are too full, please do not mind].")
          .shows("I take [whatever you say, including no].")
          .shows("[I will not write a third time].")
          .shows("[Silence will do as a no].")
          .shows("[Should you rather keep it shut, I would understand].")
          .shows("[You don’t have to do anything with it].")
          .passes("If the gate is hard to find, just say which way you come and I will wait.")
          .passes("I will not write poems again.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
