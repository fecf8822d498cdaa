package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Takes the reader’s yes for granted. */
final class FeelsEntitled implements Rule {
  /** What is only supposed of them. */
  private static final Phrases SUPPOSED =
      Phrases.anyOf(
              "(if|when|whenever|once|as soon as|in case|should) you (will|would|should) [_] (have|find|get|be|see|give) _",
              "(told|tell) [_] [_] [_] [that] you (would|will|could|might) [probably|surely|also|still|not|_] (know|not|laugh|remember|understand|say no|be (busy|pleased|proud|glad|amused|too|away|the right|retired))",
              "(could|can|would|may|might) i (ask|call|ring|write to|email|contact) your [_]",
              "{i} (put|placed|dropped|booked|reserved|added|scheduled) ... (through|via|using|with) (your|the) (link|calendly|booking page|page|app|form|website)",
              "if {i} do not hear [back|anything] [from you] {i} will (assume|presume|take it|leave|stop) [that] [you] [are] (busy|not (a|the|write|bother|chase|trouble)|now is not|a no|it is (not|a no))",
              "if you will find _",
              "(assume|assuming|presume|take it) [that] (it|that|this|the answer|silence) is [a] no [_]",
              "{i} can [also|easily] (call|come|stop|drop|ring) _",
              "(to|and) (drop off|leave|pick up|collect|deliver|bring|return) _ [_]",
              "(if|unless|should) (you|that|it|this) (prefer|like|suits|helps|is|would|rather|want) [_]",
              "(assume|presume|expect|take it) [that] you (will|would) [also|already|probably|have] (be (in|at|busy|away|on|back|very|travelling|traveling)|have (many|much|seen|read|heard|a lot|received|plenty)|know|see|notice|receive|hear|find)",
              "take it [that] you agree (with|that)",
              "all (day|week|night|year) (on|in|but|at|for) _")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("feels-entitled")
          .raises(COURTEOUS)
          .weighs(10)
          .spares(SUPPOSED)
          .says("“{words}” takes their yes for granted.")
          .advises("Ask openly and leave them the choice.")
          .sees(
              "(gone ahead|went ahead|taken the liberty|took the liberty|taking the liberty) [and|to|of] [already|just|also] (put|putting|pop|popped|popping|drop|dropped|dropping|stick|stuck|send|sent|sending|book|booked|booking|block|blocked|blocking|pencil|pencilled|penciled|add|added|adding|schedule|scheduled|scheduling|set up|setting up|reserve|reserved|reserving) [_] [_] [_] [_] (placeholder|hold|invite|invitation|slot|meeting|call|time|session|calendar|diary|agenda|{date}|{length})",
              "{i} [have|had|just|also|already|_] (put|placed|dropped|popped|stuck|pencilled|penciled|slotted|bunged|shoved|chucked|whacked) (something|it|this|us|time|one|that|me|a thing) (in|into|on) your [_] (calendar|diary|agenda|schedule|outlook)",
              "^[calendar|meeting] (invite|invitation|placeholder) [is|has been|already] sent",
              "(shout|holler|say|yell|tell me|let me know|ping me) if (it|that|this|the time|that time) (clashes|does not work|does not suit|is no good) and (we|i) (will|can|shall) (move|shift|push|rearrange|find|swap) _",
              "{i} [have|had|already|have already|also|_] (told|tell|assured|promised|informed|announced to|said to) (him|her|them|everyone|everybody|people|{name}|(my|our|the) _|(my|our|the) _ _) [already] [that] you (will|would|shall|are going to|can|could|are) [gladly|happily|also|surely|kindly] (be (helping|assisting|joining|coming|speaking|there|happy|glad|delighted|our|my|his|her|their|attending|presenting|teaching|doing|taking|on)|helping|assisting|joining|coming|attending|help|assist|join|come|speak|have (him|her|them|me|us)|show (him|her|them|me|us)|meet|see (him|her|them|me|us)|take|call|ring|write|host|give|do|look|sort|read|review|fix|check|teach|talk|run|judge|chair|present|find|introduce|mentor|advise|support|sponsor|agree|say yes)",
              "(let me know|tell me) who [to|i should|we should|i can] ask for (at|on|in|when) [the|your|_] (desk|reception|door|gate|front desk|lobby|i)",
              "(your|perhaps your|maybe your) (girl|secretary|assistant|pa|receptionist|people) (could|can|might|will|would|should) [perhaps|maybe|just|kindly|then] (fix|book|set up|arrange|find|sort|call|ring|send|contact|let) _",
              "to whom (much|a lot|so much|more) [is|has been|was|have been] given",
              "{i} like to think [that] _ [_] [_] [_] [_] [_] [_] [_] [_] [_] [_] (had something|had a part|played a part|had a hand|helped|counted for something)",
              "(when|after|since|years|that|of) {i} [_] (put|sent|gave|pushed|steered|passed|threw) [the|some|that|all|a lot of|so much|_] [_] (work|business|contracts|clients|customers|commissions|orders|jobs) your way",
              "(somebody|someone|people|others) [also|once] must [also|once] have [also|once] (gave|given|helped|taught|took|taken|opened) [you|a chance on you|pity on you]",
              "you [also|too|once|yourself] must [also|once] have [once|also] been (a|an) [young|_] (fresher|beginner|student|junior|trainee|newcomer|graduate|starter|apprentice|learner)",
              "({length}|{number} minutes|a (reply|line|yes|no|answer)|one line) [_] [_] [_] [_] (is|are|should be|would be|can be) not [be] [an|so|that|too|really] (impossible|too much|asking (too much|a lot|the world)|the end of the world|hard|too hard)",
              "[even] a [simple|short|single|plain|_] (no|reply|answer|yes or no|yes|line) (costs|cost|would cost|takes|take) [you] (nothing|no time|a second|one second|two seconds|no effort)",
              "not [be] [too|very|so|that] (much|a lot of|big|hard|any) (work|trouble|effort|bother|a job|task|time) (for|to) (you|someone|somebody|a person|people|a (man|woman|professional|lawyer|doctor|accountant)) (of|like|with|in|who|as) _",
              "{i} (will|shall|am going to|am|take it) [just] (assume|assuming|presume|presuming|consider|count) [it|this|that|the _] [that] [it|this|that|the _|{date}|you|we|everything] [_] (works|suits|(is|are) (fine|ok|okay|on|agreed|settled|confirmed|set|a yes|good to go|happy|in)|stands|(as|is) [a] (yes|agreed|confirmed|settled|done)|confirmed|agreed)",
              "if {i} (do not hear|hear nothing|have not heard|get no _) [back|anything|otherwise] [from you] [by {date}|by then] {i} (will|shall|am going to) [just] (assume|presume|consider|take it|count|see you|put you|book|go ahead) [that] [it|this|that|the _|{date}|you|we|everything] (works|suits|is (fine|ok|okay|on|agreed|settled|confirmed|set|a yes)|are (fine|ok|okay|on|set|in|coming)|stands|confirmed|agreed|there|down|with)",
              "(silence|no (answer|reply|response|news)) [_] (will be|means|counts as|will mean|{i} (will|shall) [take|count] as|{i} (will|shall) (take|read|count) as|as|is) [_] (yes|agreement|consent|ok|okay|confirmation)",
              "(take|read|count|treat) (your silence|silence|no answer|no reply|no news) as (a|an|your|that) _",
              "{i} [have|had|just|also|already|have also|have already|_] (put|placed|dropped|popped|stuck|blocked|booked|reserved|scheduled|added|entered|block|book|reserve) [already] (you|a|an|the|some|two|three|another|{length}|{number}) [_] [_] [_] [_] [_] (on|in|into|to) your [_] (calendar|diary|agenda|schedule|outlook)",
              "{i} [have|just|also|already|have already|_] (sent|send|sending|put|made) [to] [you] [already] (a|the|you a|some|two) [calendar] (placeholder|placeholders|hold|holds) [_] [for _]",
              "(simply|just|please) [please|simply|just] accept (one|either|it|the (one|invite|invitation|slot)|whichever|any)",
              "(will|shall|to) [then] (send|forward|share|mail|email) [you] [_] [_] [_] (once|when|as soon as) you [have] (accept|accepted) [_]",
              "(so|and) {i} (am|'m) (assuming|presuming|guessing) [that] (there is|you (have|are|do|see)|it is) [some|an|a|mutual] (interest|interested|curious|keen|tempted|mutual)",
              "{i} will [just|then] (give|call|ring|phone|contact|try|get onto|go through|chase|speak to|speak with|talk to|fix it with|sort it with|arrange it with|sort it out with) [_] [_] [on|at|in|from] [your|the] (reception|receptionist|secretary|assistant|pa|ea|secretariat|front desk) _ [_]",
              "my [_] (assistant|secretary|pa|ea) [_] (will|shall|is going to) [_] (find|send over|get in touch|reach out)",
              "({i} will|ill) [just] (swing|drop|pop|come|stop|pass) (by|in|round|over|around|past) [at] (ur|your|the|yours) [office|desk|place|work|shop|house|practice|clinic|surgery|studio|yard|_] (tmrw|[on] {date})",
              "(you|you surely|you all) (will not|would not|can not|could not|surely not) [surely] (turn away|send away|turn your back on|shut the door on|close the door on|forsake|abandon|reject) (a|an|me|us|my|our|someone|somebody|young|people) _",
              "you [_] (will not|would not|must not|should not|can not|do not|surely have not) [have] (forget|forgotten) (how (i|we|she|he|they|my _|our _) [_] helped|who helped|what (i|we|she|he|they|my _|our _) [_] (did|do|done) for)",
              "after (all|everything|what|all that) (i|we|she|he|they|my _|our _) [have|has] [_] (did|done) for you",
              "you know [that] {i} would [have|of] (do|done|helped) [_] [_] for you",
              "(hopefully|hope|sure|surely) [that] you [_] [still] remember how (much|hard|big) [of] [a] [difference|it] _ [_]",
              "(cost|costs|take|takes) [you] (only|just|hardly|barely|merely) [a few|a couple of|some|a] (minutes|minute|moments|moment|seconds|{length}) (at|on|from) your (end|side|part)",
              "(should not|ought not to|will not|would not|does not|can not) (take|cost|need) [you] [too|very|so|that] [long|much|more than {length}|{length}] [time|effort|work] (for|to) (someone|somebody|anyone|a person|an expert|a pro|a professional|people) (at|like|with|who|of|as|in) _",
              "(should not|ought not to|will not|would not) (take|cost) (someone|somebody|anyone|a person|an expert|people) (at|like|with|who|of|as|in) [your|the|a|this] _ [_] (more|long|much|longer|{length})",
              "(as|being) [a|an|the] [_] (professor|teacher|doctor|manager|official|expert|public servant|politician|director|leader|scientist|lecturer|librarian) you (must|have to|should|ought to|are obliged to|are obligated to|need to) [_] (help|answer|support|care|give|listen|reply|share)",
              "{i} pay [my|the|your|high] [_] (taxes|tax|fees|contributions) [and|so] [that] (so|and|therefore|thus|you|i|it) [you|i|it] [_] (have to|must|should|expect|can expect|owe|deserve|need to|is your)",
              "{i} have [a|the|every|my|full|good] right (to|for|on|of) [get|receive|have|obtain] [a|an|your|some|the|this] (answer|reply|explanation|help|meeting|conversation|talk)",
              "{can} not be [so|too|that|very] (hard|difficult|much|complicated) [for you] [to] (find|spare|give|take|answer|make|reply|write|send|meet)",
              "({i} have {date} [_] (held|blocked|booked) for you|the (courtesy|decency) of (a|an) [_] (reply|answer|response|line|call))",
              "{i} (expect|expected|would expect) [that] (somebody|someone|a person|people|a man|a woman|a professional) (of|in|with|at) your (level|position|rank|standing|stature|status|experience|calibre|caliber|seniority) _",
              "(it|this|that) (only takes|just takes|takes|would take|will take|would only take|will only take) [you] [only|just] (a second|a minute|a moment|two minutes|one minute|two seconds|thirty seconds|{length}) to (reply|respond|write back) [to] [me|us]",
              "(otherwise|or|else) {i} (will|shall|must|have to|am going to) [have to] (take (it|this|the matter|things) (further|up|to|higher|elsewhere)|go (to your|over your|public|elsewhere)|complain|report)",
              "(otherwise|or) {i} (will|shall) have to (go|turn|write|speak|talk|complain) to (someone|somebody|your) _",
              "if {i} do not hear [back|anything] [from you] {i} will (assume|presume|take it) [that] you (are not|have no|do not) _",
              "(should i be (talking|speaking|writing|complaining) to your (boss|manager|superior|supervisor))",
              "(should|would|will|does|can) not (take|cost|use|need) you [very|too|so] (long|much) [time|of your time] (with your|for (someone|somebody) like|given your|you know (this|that|it)|you are the expert|this is your|this being) _ [_]",
              "(should not|ought not to) (take|cost|use|need) you [very|too|so|that] (long|much) [time]",
              "(better|more) (qualifications|experience|qualified|experienced|skills|knowledge|skilled|competent) than (most|half|all|many) of your (staff|people|employees|team|colleagues)",
              "if you [really|truly|honestly|actually] (care|cared) (about|for) (your|the) _ [_] you (will|would|should) (say yes|agree|answer|help|reply|meet|listen|join|come|give|support|do|take)",
              "{i} (figured|reckoned|supposed) [that] you would [surely|probably] be (happy|glad|willing|delighted|keen) to",
              "{i} (will|shall) (be forced to|be obliged to|be going) [to] [contact|inform|write|turn|complain|go] [to] (the|your) [_] (press|media|newspaper|newspapers|papers|police|ombudsman|regulator|gazette|superior|superiors|dean|authorities)",
              "(you are paid by (us|me|the (taxpayer|taxpayers|public))|(talk|speak|answer|reply) to (me|us) before {i} (publish|go public|print|go to))",
              "{i} will (call|ring|phone|come|visit|stop by|write) [to] [you|your _|again] [_] [_] (unless {i} (hear|get)|if {i} (do not|have not) (hear|heard|get|got))",
              "if {i} (do not hear|have not heard|hear nothing) [back] [from you|anything] ([_] (by|before|until|within) _ [_] {i} (will|shall)|{i} (will|shall) (be forced|be obliged|have) to _)",
              "^you have been (chosen|selected|picked) (as one|to take part|to participate|for (an|our|my|this)|by (us|our|me))",
              "surely you (remember|know|can|understand|have|must|will|would|could|want) _",
              "my time is (money|valuable|precious) (too|as well|also)",
              "you had better (not (waste|ignore|keep|let)|answer|reply|listen|respond|explain)",
              "(trust|hope|expect) [_] [_] [that] you will do your job",
              "or {i} (will|shall) (take (it|this) (further|up|to)|complain|report|go to your|write to your|make sure|go over your)",
              "you (should|ought to) be (glad|grateful|honoured|honored|flattered|thankful) (that|anyone|someone|i|to|we|for) _",
              "you like it or (not|lump it)",
              "{i} (will|shall) _ [_] [_] [_] [_] [_] [_] like it or (not|lump it)",
              "(pay|paid) my (dues|fees|share|rates|taxes) and {i} (want|expect|deserve|should) _",
              "what (do|are|am|is) (we|i|they|you) (pay|paying|paid) [you] for $",
              "{i} {am} owed (a|an|some|that|this|the|your|better|more) _",
              "not (beyond|too much for|above) you $",
              "{i} expect to be (received|met|answered|paid|heard|called|given|informed|shown|treated|let in|contacted)",
              "not (intend|plan|propose|mean|want|going) to (come|ask|write|call|wait|travel|beg|do this) [_] [_] (twice|again|a second time|a third time|forever|for nothing)",
              "(if not|otherwise|or|else) {i} [will|shall|have to|must|am going to|going to] (write|go|complain|turn|speak|talk) to (your [_] (boss|chief|manager|superior|superiors|director|head|supervisor|employer|dean)|the (press|newspaper|newspapers|authorities|police|ombudsman))",
              "(for|to) (someone|somebody|a person|people|a man|a woman) (on|in|with|of) your (salary|position|income|level|pay|wage|wages) [_] [_] [_] (should|must|ought to) [really|surely|not] be _",
              "{i} have [a|the|every|my|full] right (to|for|of|on) ({length}|(a|an|the|your|my) [_] (meeting|call|answer|reply|hearing|explanation|talk|visit|interview))",
              "you (would|will|must) be (a fool|foolish|stupid|crazy|mad|an idiot) (not to|to (ignore|refuse|miss|decline|say no|turn)) _",
              "we both know [that] you (have (the|enough|plenty of) time|are not (that|so) busy)",
              "you (have|found|find|had) [enough|plenty of|all the|always] time (for|to) (golf|tennis|post|tweet|party|television|(everybody|everyone) else|interviews|the press|holidays|play) [_]",
              "(helping|answering|meeting|seeing|receiving) (me|us) is the [bare|very] (minimum|least)",
              "in your own [best] (interest|interests) (to|that you) (call|answer|reply|meet|respond|talk|hear|listen|ring|write|read|see|agree|accept|give)",
              "{i} (take it|assume|presume|trust|expect) [that] (a|an|any|someone|somebody|your _|the) [_] [_] [_] (will|can|could|would) [gladly|surely|certainly] (make (time|room)|find (the time|time|ten|a|some)|spare|give (me|us|a|ten)|(help|receive|see) (me|us)) [_]",
              "{i} (take it|assume|presume|trust|expect) [that] you (can|could|are able to) [surely|easily|certainly|at least] (manage|spare|find|make|give|fit|squeeze|agree|help|afford)",
              "(anything|everything) (else|less) would be [a|_] (poor|disappointing|rude|unacceptable|disgrace|shame|scandal|insult)",
              "(considering|given|for|with) (what|all|how much) {i} [_] (pay|am paying|are paying) you",
              "(considering|given) (what|how much) you [_] (costing|cost|charge|charging|earn|getting paid|get paid|paid) [us|me] [_]",
              "(outrageous|disgrace|scandal|scandalous|shameful|appalling|ridiculous|outrage|absurd|disgraceful) that ... ... ... (while|when|although|though) {i} [_] (pay|pays|paid|paying) _",
              "^[so] your (school|company|firm|shop|office|profile|name|business|address|house|home|department|class|team|clinic|practice|club|restaurant|hotel) [_] (has|have) been (picked|chosen|selected) [_] [_] $",
              "{i} (count|am counting|rely|am relying) (on|for) your (help|support|yes|cooperation|assistance)",
              "(expect|await|awaiting|waiting|wait|look forward to|looking forward to|stay waiting) [for|of] (your (positive|favourable|favorable) _|a (yes|positive answer|positive reply) (from|of)|hearing a yes)",
              "{i} look forward to hearing (a yes|your yes|that you agree)",
              "even you (can|could|should|must|might) [surely] _",
              "^[and|so] spare (me|us) (the|your) (excuses|excuse|lecture|platitudes|sermon|usual|small talk)",
              "(think|believe|feel|consider|say|find) [that] (i am|we are|myself|ourselves) entitled to _",
              "entitled to (that much|this much|as much|at least|ten minutes|{length}|a few minutes|an hour|expect|ask you|some of your|your)",
              "as a [_] (subscriber|member|donor|ratepayer|voter|resident|parent|patron|reader|shareholder|supporter|viewer|constituent|student|neighbour|neighbor|listener) [of|to|in] [your|the|this] [_] [_] {i} (expect (you|an answer|a reply|a call|a response|better|some)|deserve|demand|require you|insist|trust you)",
              "(have|show|find) the (decency|courtesy|grace|manners|good manners|common courtesy|common decency|goodness) to",
              "common (decency|courtesy) (demands|requires|would|says|dictates)",
              "(not|never) (make|have) me (chase|wait for|beg|ask twice|ask again|write again|come and|run after) _",
              "not (ask|asking|tell|telling|say|saying) (you|it|this) (twice|a second time)",
              "not (tell|telling) you again",
              "should not (have|need) to (ask|write|beg|remind you|tell you|chase) [you] (twice|again|for|a second|three)",
              "{i} have waited (long enough|quite long enough|more than long enough)",
              "(it is|it 's|about) high time [that] (you|someone|somebody)",
              "(you would|you will) do well to (answer|reply|remember|listen|read|help|call|meet|see)",
              "you will [surely] (not|never) (say no|refuse|turn down|let down|disappoint|leave) (to|a|me|us) _",
              "{i} (trust|expect|assume|presume|take it) [that] you will not (keep|let|leave|make|disappoint|fail|refuse) [me|us] _",
              "not (play|act|pretend|make yourself) (hard to get|coy|games|busy|innocent|dumb|difficult|important|shy)",
              "{i} know [that] you (have nothing (to do|else|better)|are not (that|so) busy|do nothing|have [all] the time|sit around|just sit|get paid|get (a bonus|your bonus|bonus|a commission))",
              "^[and|so|now] you (will|shall) (explain|tell|show|teach|give|help|call|answer|meet|send|write|come) [to] (me|us) _",
              "{i} (expect|demand|require|claim|will take|am taking|take) ({length}|half an hour|an hour|a quarter of an hour|a slot|a call|a meeting|ten minutes) (of|from|with|on) (your|you|{date})",
              "{i} (expect|demand|require) (your|a|an|my) _ [_] (by|on|before|at|this|tomorrow|today|within) (noon|the latest|week|{date}|{length}|{period}|nine|ten|morning|tomorrow)",
              "you [_] (paid|fed|live|lives|living|salary comes|salary is paid|wages come|funded|financed) [_] (by|from|out of|with|through|off|on) (my|our) (fees|fee|taxes|tax|money|rates|rent|subscription|tuition|contributions|dues)",
              "{i} (pay|am paying) (your|for your) (wages|salary|wage|rent)",
              "(my|our) (taxes|fees|tuition|money) (pay|pays|paid|keep|keeps|feed|feeds) (you|your|for you|for your)",
              "(that|which|this|it) (is|'s) what you are (there|paid|here) for",
              "you (are|get|got) (paid|there) (to|for) (help|answer|talk|do|this|that|it|people like me)",
              "{i} will be (expecting|at the phone for|at my phone for) your (call|answer|reply|visit) [_]",
              "{i} (have not got|do not have|have no|will not wait) all (day|week|night|year)",
              "(tell|send|find|name|give|get) (me|us) (somebody|someone|who|another|the name of somebody|the name of someone) [_] (who|willing|wants|will|can|does|is) [_] (work|competent|does|actually|a clue|bothers|cares)",
              "(so|please|just) (be quick|hurry up|make it quick|look sharp|chop chop)",
              "not be (difficult|lazy|shy|like that|silly|stupid|that person)",
              "you [really] (should|ought to) (answer (people|me|your|everyone|letters|mails)|reply to (people|me|your|everyone)|write back|make time for|take the time) [_]",
              "(the least|very least|bare minimum) [that] (you|(someone|somebody|anyone|a person|people) [like you|in your position|of your _]) (can|could|should|might) do",
              "(least you can do)",
              "you owe (me|us) (an|a|this|that|one|big|the|at least|your|some)",
              "you owe it to (me|us|your|the|everyone|young|people|students|yourself)",
              "{i} (deserve|have earned|am entitled to|have a right to|have the right to|have every right to) (an|your|better|a reply|a response|an answer|a chance|to be heard|to know|respect|an explanation|the truth|to ask|to show|to get|this meeting|your time)",
              "surely you (can|could|have|will|would|must) (spare|find|help|make|give|tell|take|agree|have|time|a|ten|{length}|answer|see|understand)",
              "(it|this|that) (should|will|would|can) not (hurt|kill|harm) you",
              "(it|this|that|which) (should|will|would) [only|just|really] (be (easy|simple|no problem|a piece of cake|no big deal|trivial|nothing) for (you|someone like you)|cost you nothing|take you no time)",
              "{i} (am|are) (sure|certain|confident|positive|convinced) [that] you (will|would|can|could) (agree to|have time|find (the time|some time|ten|time|a (moment|minute|slot|gap))|make (time|room)|give (me|us)|want to (help|meet|hear|talk|support)|say yes|meet|spare)",
              "{i} (assume|presume|take it|expect|count on|am counting on) [that] you (will|to help|helping|agree|accept)",
              "{i} (expect|await|trust in|count on|look forward to) your (agreement|acceptance|cooperation|compliance|positive (reply|answer|response)|prompt|immediate|favourable|favorable|swift|speedy) [_]",
              "(please|must|you will|should|just) remember (when|how) you (were|started|began)",
              "^remember (when|how) you (were|started|began)",
              "(someone|anyone|people|a person|a man|a woman) (in|with) your (position|salary|income|money|success|wealth) ((should|ought to|must) [_] (spare|find|help|make|give|afford|take|answer|share|do)|(could|can) [easily|surely|certainly|at least] (spare|find|afford|make))",
              "you (must|should|will|surely|ought to) [surely] (have|find|make|spare) (time for (me|us|a|this|people|students|young|someone)|ten minutes|{length}|a minute|some time|room for|the time)",
              "(it is|it 's|that is|this is) your (job|duty|responsibility|obligation) to (help|answer|reply|support|listen|respond|assist|serve|talk|meet|mentor|advise|guide|give|tell)",
              "(as a|being a) (taxpayer|customer|paying customer|client) {i} [_] (expect|can expect|deserve|demand|insist)",
              "{i} will (call|come by|stop by|drop by|visit|ring|phone|show up) [you|at your] [_] (anyway|unless you|until you|whether you)",
              "no [_] reason [on earth|at all|in the world|whatsoever] why you (should|would|could|can) (not|refuse|say no|decline|ignore|deny)",
              "no reason (not to (help|meet|answer|reply)|why you (can not|could not|would not|should not|will not)|to (say no|refuse) (me|us|this|a))",
              "no reason to (say no|refuse) $",
              "you (have to|need to|must) make time for (me|us|this)",
              "{i} am sure [that] you will not (refuse|say no|disappoint|let)",
              "only fair (that|if) you (give|help|answer|meet|reply)",
              "you owe your (success|career|job|position|salary) to _",
              "you (can not|could not) be (that|so|too) busy",
              "{i} am counting on you $",
              "{i} am counting on you to _",
              "(everyone|everybody|anyone) can (spare|find|give) ({length}|ten|a few minutes|half|fifteen)",
              "(you have no excuse|no excuse (not to|for not))",
              "you are (obliged|obligated) to (help|support|answer|reply|meet|talk)",
              "as a [_] _ you (should|ought to) (support|help|answer|give|mentor|reply)",
              "{i} trust [that] you will (make|agree|reply|confirm|attend|be available|find|respond|help|meet)",
              "(not (replying|answering)|ignoring me|silence) would be [very|extremely|quite|rather|_] (unprofessional|rude|impolite)")
          .shows("It’s [the least you can do] for a neighbour.")
          .shows("[You owe me an] answer.")
          .shows("[You must have ten minutes] for a student.")
          .shows("[I assume you will] say yes.")
          .shows("[I expect fifteen minutes of your] time on Tuesday.")
          .shows("[You’re paid by my fees] after all.")
          .shows("[I haven’t got all day].")
          .shows("[Don’t play hard to get].")
          .shows("[I know you have nothing to do] all day.")
          .shows("[You won’t say no to a] beginner.")
          .shows("I [think I am entitled to that] much.")
          .shows("I hope you [have the decency to] answer.")
          .shows("[I expect to be received].")
          .shows("[I assume that you can manage] ten minutes.")
          .shows("It is [in your own interest to call].")
          .passes("I expect to be slow.")
          .passes("I assume that you can see the mill.")
          .passes("It is in your own hands.")
          .passes("I expect a nurse will help him up.")
          .passes("Your apples have been picked by hand.")
          .passes("I owe you one.")
          .passes("I assume you will be in Leeds in May.")
          .passes("You must have loved the mill.")
          .passes("I am sure you know the mill.")
          .passes("I will call my aunt on Monday.")
          .passes("I am paid by the hour and expect a slow day.")
          .passes("I expect the talk to take ten minutes.")
          .passes("I know you have nothing against bees.")
          .passes("You will leave the mill at noon.")
          .passes("Am I entitled to a pension?")
          .passes("You had the grace of a heron on that stage.")
          .passes("I will not ask you again; this is my last note.")
          .shows("[I pay taxes so you have to] help.")
          .shows("[I have right to get answer].")
          .shows("It [can’t be so hard to find] ten minutes.")
          .passes("Patients have the right to see their notes.")
          .shows("[As professor you must help] the students.")
          .shows("Unless you write, [I’ll assume Monday works].")
          .shows("[I have blocked half an hour in your calendar].")
          .shows("[I put a short hold on your diary] for the 9th.")
          .shows("[Please accept one].")
          .shows("[I’ll ring your secretary to find] a gap.")
          .shows("[My assistant will find] an hour.")
          .shows("[I’ll drop by your office tomorrow].")
          .shows("[You won’t turn away a poor] pupil.")
          .shows("[After all we did for you] that would be sad.")
          .shows("It [takes only a few minutes on your side].")
          .shows("It [should not take long for somebody with your] skill.")
          .passes("I will gladly put it in my own calendar.")
          .passes("I assume the kiln works on gas.")
          .passes("I would be glad to meet, if you will find an hour.")
          .passes("You will not forget that storm.")
          .passes("My assistant will be on leave in May.")
          .passes("I booked two seats on your course.")
          .passes("If I don’t hear back I’ll assume you are busy.")
          .passes("I'll come by your stand to return the book.")
          .shows("I [went ahead and booked a slot for Monday].")
          .shows("[I’ve popped something in your diary] for noon.")
          .shows("[I have told the club that you will speak] in May.")
          .shows("[Tell me who to ask for at reception].")
          .shows("[Perhaps your secretary could book it].")
          .shows("[To whom much is given] …")
          .shows("I remember the years [when we sent so much work your way].")
          .shows("[You too must have been a beginner] once.")
          .shows("It should [not be much trouble for somebody of your] skill.")
          .passes("I told my aunt that you would know.")
          .passes("I have put it in my diary.")
          .passes("I booked a slot through your page and told my wife.")
          .passes("If you will have a moment, tell me.")
          .passes("It was not much work for a baker.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
