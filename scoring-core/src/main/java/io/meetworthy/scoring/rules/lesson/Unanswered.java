package io.meetworthy.scoring.rules.lesson;

import io.meetworthy.scoring.text.Phrases;

/** Wordings that hold a silence, a refusal or a delay against the reader. */
final class Unanswered {
  /** The wordings. */
  static final Phrases WORDS =
      Phrases.anyOf(
          "^ [but|and|yet|still] (nobody|no one|not a soul|not one of you) [ever|even] (rang|phoned|replied|responded|got back|called back|wrote back|rang back|called me|rang me|answered me) [back] [to] [me|us] $",
          "(nobody|no one|not one of you) [there|at your _|_] (has|had|have) the (goodness|courtesy|decency|manners|grace|politeness|kindness) to _ [_]",
          "not even (a|one) [single|simple|polite|short|quick] (no|reply|answer|line|word|thanks|thank you|response|yes)",
          "(only|just|barely) (one|two|three|four|five|a few|a handful|{digits}) [of (them|you)] [have|has|had|ever] (even|bothered to|bothered) [ever|to] (reply|replied|answer|answered|respond|responded|write|written)",
          "(with|to|but|met by|this|your) (total|complete|utter|deafening|radio|absolute|pure|stony|dead) silence",
          "(so that|so) {i} {can} [finally] stop (hoping|waiting|wondering|checking)",
          "{i} [have|had] (put|placed|use|used|have) (a|an) [_] (tracker|tracking pixel|tracking link|read receipt) _ [_]",
          "{i} (can|could) see [that] you [have] [already] (opened|read|seen|got|received|clicked) [on] (it|them|this|my) [_]",
          "your (receptionist|assistant|secretary|front desk|pa|ea|office|gatekeeper|staff) (would not|did not|refused|will not|was not willing|does not|never) [to] [even] (put (me|us) through|let (me|us) (through|speak|talk|in|see)|pass (me|us|it) on|connect (me|us)|book (me|us))",
          "(coaches|consultants|mentors|lawyers|advisers|advisors|therapists|designers|agencies|recruiters) [before] and [_] [was|were] (underwhelmed|unimpressed|disappointed|not impressed|let down)",
          "why you (do not|did not|have not|are not|never|still do not|will not) (answer|answering|answered|reply|replying|replied|respond|responded|call|write) (me|us|my|our|to me|to us|back)",
          "not [very|so|really] (polite|nice|correct|fair|professional|kind) [from you|of you|by you|for you] (that|when|if) you (do not|did not|have not|never|ignore|ignored) [_] [_]",
          "(until|till|up to) (today|now|this day|this moment) {i} (have|did|do) [still] not [yet] (get|got|gotten|receive|received|hear|heard|had|have) [a|an|any|your] [_] (answer|reply|response|word|anything|nothing|from you) [from you]",
          "(is|has|was|have|been|being|had) [been|still|yet|_] no (word|answer|reply|response|line|sign) from you (yet|so far|still|till now|until now|to date|at all|since)",
          "you are [_] busy but so (am|are) {i}",
          "(found|find) it [_] [_] (disappointing|frustrating|annoying|irritating|sad|poor) that {i} [still|have|had|got|_] [_] [_] (no|not|nothing|never|without) _ [_]",
          "you [have|_] [just|simply|even|again|_] (did not|never|not|failed to) [even|bother to|bothered to] (turn|show|turned|showed) up",
          "which (says|tells|speaks|shows) [me|us] (a lot|much|volumes|everything|enough|it all|a great deal|all i need) about (you|your|how you (treat|deal|think|value|see)|the way you)",
          "(it is|that is|this is|i call (it|that|this)|we call (it|that|this)) [just|simply|called|what i call|plain] (bad|poor|shocking|awful|terrible|plain bad) manners",
          "(show|showed|shown|showing) your face [here|at|in|again]",
          "you have [so] [obviously|clearly|apparently|evidently|plainly|simply|just|conveniently] (forgotten|forgot) (me|us|my|our|about (me|us|my|our|it)|your (promise|word))",
          "you have (obviously|clearly|apparently|evidently|plainly|conveniently) (forgotten|forgot|lost|mislaid|deleted|ignored|overlooked)",
          "never [even|once] (asked|thanked|listened to|helped|visited|called|told|answered|greeted|warned) (me|us) (once|one time|at all|anything|a single|even|before)",
          "(if you (had|would have) (read|listened|done|looked|answered|bothered)|you have not even (read|opened|looked)) _ [_]",
          "^you (got|have got) [_] [_] [_] wrong",
          "you (ought to|should|deserve to|must) be [all] (shut down|ashamed|fired|sacked|struck off|locked up|reported|sued|closed down|put out of)",
          "your _ [has|have|just|simply] (hung up on|laughed at) (me|us)",
          "not used to (be|being) (treated|ignored|kept|refused|brushed)",
          "(obviously|clearly|apparently|evidently) (nobody|no one) [has|even|ever|there] (read|reads|looked|looks|bothered|bothers|cares|cared|checked|opened|answers) _",
          "your (support|team|office|staff|secretary|assistant|department|company|colleague|colleagues) [has|have] [simply|just|completely] ignored (me|us|my|our)",
          "(find|found) it [_] [_] ((surprising|odd|strange|hard to understand) that you (have|did|would|could) not [even|yet] (answer|answered|reply|replied|respond|responded|bother|bothered|had the|have the)|disappointing (as|given that|because) your _) [_]",
          "(disappointed|annoyed|upset|hurt|offended|frustrated) (not to|to have not|to still not) [have] (hear|heard|get|got|receive|received|had) [_]",
          "you (could not|can not|did not|can never|will not) [even] (take|spare|find|manage) ({length}|(a|the|one|two|ten) [_] (minute|time|lines|line|moment|words|seconds|minutes)) [to|for] (answer|reply|respond|write|me|us|my|a)",
          "not understand why (it is (so|that|too) (difficult|hard) (to|for you)|my _ (was|is|were|has been) [_] (rejected|ignored|refused|declined|turned down)|you (do not|have not|can not|will not|did not|would not|never) (answer|answered|reply|replied|write|respond|call))",
          "at least have the (courtesy|decency|grace) _",
          "(had|heard|got|received|seen) (nothing|no answer|no reply|no response|not a word|not a line) [back|from you|since|so far|at all|yet]"
              + " which {i} (find|found|must say|must call|consider|call|took)",
          "(surprised|amazed|astonished|shocked) [that] (a|someone|anyone|somebody) [_] [_] [_] [_] [_] (can not|could not|does not|will not|would not) (find|spare|answer|reply|manage|write|make|even|be bothered) _",
          "you have no excuse $",
          "you have no excuse (for|now|not) _",
          "not care how busy (you|your) [_]",
          "(fobbed off|brushed off|strung along|palmed off|given the run around|given the runaround|stonewalled) (by (you|your)|again|like (this|that)|for (weeks|months|years)) [_]",
          "stop (ignoring|wasting|avoiding|dodging|stalling) (me|my|us|our) [_]",
          "{i} am done waiting $",
          "(nobody|no one) (there|at your _|in your _|over there) [_] (ever (answers|replies|picks|calls|listens|reads|bothers|helps|knows)|answers|replies|picks up|cares|bothers|listens)",
          "(you|just|please|should|could) (answer|reply|listen|read|write|act|do something|do your job) [_] [_] for once",
          "(is it|was it|is that|was that|is this) [really] (that|so|too|really) [so] (hard|difficult|much|complicated) (to|for you to) (answer|reply|respond|type|write|send|say|call|read|spare|be (polite|honest|kind))",
          "(one|i|we) (would|might|should) have (thought|expected|hoped) [that|for] (someone|somebody|better|at least|you (would|could) (answer|reply|at least|write)|a (professor|teacher|doctor|lawyer|manager|director|leader|professional|company|firm))",
          "{i} (thought|hoped|expected|had hoped) you would at least _",
          "{i} [had|would have] (expected|expect) (more|better|a bit more|a little more) (from|of) (you|someone|somebody|your _)",
          "(did|do|have|had|will|would) you (forget|forgotten|lose|lost|never learn|never learned) [how] to (answer|reply|write|read|respond|call)",
          "(have|has) (nobody|no one) (taught|told|shown) you [how] [to] _",
          "(a|one|any) (simple|polite|short|decent|quick|one line) (answer|reply|no|yes|line|email|response) (would have been|can not be|would not have|should not be|is not) (too much|nice|polite|decent|the least|asking too|killed|hurt)",
          "(is it|was it|is that|is this) [really] too much to ask [for] [a|an|some|one|for] [_] (answer|reply|response|line|respect|courtesy|decency)",
          "(you|your _) (have|has|had|show|shows|showed) no (manners|decency|respect|courtesy) [_]",
          "you (never|have never|did not|have not|still have not|have still not|still did not|failed to|forgot to|did not even|did not bother to|have not even|refused to|could not even) [even|yet|ever|bother to|bothered to] (answer|answered|reply|replied|respond|responded|get back|got back|gotten back|(call|called|ring|rang) (me|us|back)|write back|written back|wrote back|(return|returned|acknowledge|acknowledged|read) (me|my|our)|(send|sent) (me|us|my|anything)|show up|showed up|come back to (me|us)|(listen|listened) to (me|us))",
          "you (have|are|keep) [just|simply|clearly|obviously|again|chosen to|_] (ignored|ignoring|wasted|wasting|let me down|disappointed me|disappointed us)",
          "(and|but|then|so|because|clearly|simply|just|again) you ignored (me|my|us|our)",
          "^you [clearly|simply|just|obviously|again|always] ignored (me|my|us|our)",
          "still (have|do|had|am) [_] not [to] (hear|heard|get|got|receive|received|hearing) [a|an|any|_] [_] from you",
          "from you [{i}] still [_] (have|do|had) [_] not [to] (hear|heard|get|got|receive|received) [_]",
          "(still waiting|still have not heard|still have heard nothing) [for|on|from]"
              + " (your|you) [_] [reply|answer|response|call|email]",
          "{i} (am|was|are|feel|must say i am) [very|really|quite|rather|so|extremely|a little|a bit|deeply|frankly] (disappointed|annoyed|upset|offended|frustrated|appalled|insulted|angry) (that you|with you|at you|in you|by you|(by|with|at) your (silence|answer|reply|response|behaviour|behavior|attitude|tone|lack|refusal|delay))",
          "{i} (am|was|are|feel) [very|really|quite|rather|so|a little|a bit|deeply|frankly] (disappointed|annoyed|upset|offended|frustrated|surprised|shocked|hurt|angry) [that] (you (have not|did not|never|do not|still have not|would not|ignore|ignored)|{i} (never (heard|got|received)|have not (heard|got|received|had)|have heard nothing))",
          "(why|how come) (did|do|have|will|would) not you (answer|answered|reply|replied|respond|responded|write back|read my|even)",
          "(why|how come) [_] (did|do|have|would|are|can) you (not (answer|answered|reply|replied|respond|responded|(call|called) (me|us|back)|(read|help) (me|my|us|our)|listen to (me|us)|even (answer|reply|read|look|bother)|bother)|(ignore|ignoring|avoid|avoiding) (me|my|us|our)|(never|refuse|refusing|keep) [to] (answer|reply|respond|write back|(call|calling) (me|us|back)|ignoring|avoiding))",
          "how (many times|often|long|much longer) (do|must|will|have|should) {i} [have to|need to|got to|to] (ask|wait|write|call|chase|remind|beg) [you] (for (an answer|a reply|a response|your|you)|until you|before you|you|again)",
          "how many times (do|must|will|have|should) {i} [have to|need to|got to|to] (ask|write|call|beg|remind) $",
          "(thanks|thank you) for (nothing|ignoring|wasting|your silence|the silence)",
          "(after|despite|in spite of) (all|everything) {i} [have]"
              + " (did|done|do|gave|given) for you",
          "you (should|ought to) have (answered|replied|responded|(told|asked|called|warned|informed|contacted) (me|us)|let me|known better|written back)",
          "you (could|should|might) (at least have|have at least) _",
          "you promised (me|us|to (send|call|write|answer|reply|get back|help|read)) [_]",
          "you [clearly|obviously] (clearly|obviously|apparently|evidently) [do|did|does] not (care|bother|respect|value|want to (help|answer|reply|talk))",
          "not even (a|one|an|a single|the courtesy of a|one single) [short|simple|quick] (reply|answer|response|line|word)",
          "you (said|told me|told us|wrote) [that] you would (call|write|get back|send|reply|answer|be in touch|let (me|us)) ... (but|and|then) [you] (did not|never|have not|nothing)");

  /** Who waits for an answer tells the reader that they are watched, or late. */
  static final Phrases CHASES =
      Phrases.anyOf(
              "{i} (am assuming|assume|take it|trust|presume) [that] [both|all] my [_] [_] (messages|mails|emails|letters|notes|message|mail|email|letter) (did|do|have|has|had) [in fact|_] (reach|reached|arrive|arrived|get|got|land|landed) [_]",
              "{i} [{can}|have|had|also|_] (see|saw|seen|notice|noticed) [that] you [are|were|have been] [_] (active|online|posting|liking|commenting|around|sharing|replying) [_] [_]",
              "{i} [{can}|have|had|also|_] (see|saw|seen|notice|noticed) [that] you [_] [have|_] (post|posted|like|liked|comment|commented|share|shared|answer|answered|reply|replied|accepted) [_] [_] [_] (every|each|daily|yesterday|today|since|all the time|others|other people|last|this)",
              "{i} [{can}|have|had|also|_] (see|saw|seen|notice|noticed) [that] (both|it|they|all|my _|the _|my _ _|the _ _) [_] (read|seen|opened|delivered)",
              "(shows|showing|says|marked|shown) [up] [as] [_] (read|seen|opened|delivered) $",
              "(leave|left|leaving) (me|my _) on (read|seen)",
              "(know|wonder|wondering|ask|understand|see) what the (hold up|holdup|delay|problem) is",
              "(what|why) (is|the) [the|a] (hold up|holdup|delay) [here|with you|_] $",
              "{i} am [_] (a little|a bit|quite|very|rather|somewhat|really|little) (disappointed|hurt|surprised|sad|frustrated|upset|puzzled) $",
              "(third|fourth|fifth|sixth) time [that] {i} [am|have|had] (write|writing|wrote|written|contact|contacting|ask|asking|asked|message|messaging|try|trying)",
              "(answer|reply|respond|write back|do the needful|get back|call) [to] [me|us|back] this time [_]")
          .negatedToo();

  private Unanswered() {}
}
