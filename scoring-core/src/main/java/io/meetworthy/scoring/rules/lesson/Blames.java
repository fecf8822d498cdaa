package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Reproaches the reader. */
final class Blames implements Rule {
  private static final String TRADES =
      "(people|lot|all|doctors|nurses|teachers|lawyers|experts|academics|officials|bureaucrats|politicians|professors|managers|journalists|bankers|landlords|developers|councillors|clerks|consultants|specialists|executives|scientists|artists|architects|builders|farmers|agents|owners|editors|civil servants|big companies|companies)";

  /** A question that their book leaves open is no letter unanswered. */
  private static final Phrases OPEN =
      Phrases.anyOf(
              "{i} was [_] [_] (annoyed|angry|cross|furious|disappointed|upset|irritated|offended|frustrated|mad) (with|at|by|about) (you|your _) [actually|then|first|the time|that day|for _] [_]",
              "you all just (look|check|see|go by|want|care|ask)",
              "(was|were) [_] (wrong|late|at fault) [_] [_] not even a _",
              "you people are all (amazing|great|wonderful|awesome|so|very|nice|kind|lovely|fantastic|good|the)",
              "(did not|never|do not) [_] answer the (question|questions) [_] [_] [_] (in|on) your _")
          .negatedToo();

  /** Who waits for an answer tells the reader that they are watched, or late. */
  private static final Phrases CHASES =
      Phrases.anyOf(
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

  private static final RuleCard CARD =
      RuleCard.named("blames")
          .raises(COURTEOUS)
          .weighs(10)
          .says("“{words}” reproaches them.")
          .advises(
              "Leave the reproach out; say in a line what you ask, as if for the first" + " time.")
          .spares(OPEN)
          .sees(
              Phrases.anyOf(
                      "not even (a|one) [single|simple|polite|short|quick] (no|reply|answer|line|word|thanks|thank you|response|yes)",
                      "(only|just|barely) (one|two|three|four|five|a few|a handful|{digits}) [of (them|you)] [have|has|had|ever] (even|bothered to|bothered) [ever|to] (reply|replied|answer|answered|respond|responded|write|written)",
                      "(with|to|but|met by|this|your) (total|complete|utter|deafening|radio|absolute|pure|stony|dead) silence",
                      "{i} (will|shall|can) [now|then] (stop|give up|never again|no longer) (believing|believe|trusting|trust|hoping|listening to|listen to) [what|in|that|people|you|anyone]",
                      "(so that|so) {i} {can} [finally] stop (hoping|waiting|wondering|checking)",
                      "{i} [have|had] (put|placed|use|used|have) (a|an) [_] (tracker|tracking pixel|tracking link|read receipt) _ [_]",
                      "{i} (can|could) see [that] you [have] [already] (opened|read|seen|got|received|clicked) [on] (it|them|this|my) [_]",
                      "(email|mail|message|it|one|link|deck) (was|has been|got) [_] (opened|clicked|read) (twice|several|{number}) [times]",
                      "your (receptionist|assistant|secretary|front desk|pa|ea|office|gatekeeper|staff) (would not|did not|refused|will not|was not willing|does not|never) [to] [even] (put (me|us) through|let (me|us) (through|speak|talk|in|see)|pass (me|us|it) on|connect (me|us)|book (me|us))",
                      "so [i am|am] (coming|going) [to you] (direct|directly|straight)",
                      "deep down you [guys|all|people|probably|_] know [_]",
                      "(if|when) you (are not|do not|have no|can not|never) [_] [_] [_] you should [probably|maybe|perhaps|just|really] (switch|turn|take|delete|remove|change|pause|deactivate|close) [off|down] your (profile|name|page|listing|badge|account)",
                      "you should [probably|maybe|perhaps|just|really] (switch|turn|take|delete|remove|pause|deactivate|close) [off|down] your (profile|listing|badge|account)",
                      "(coaches|consultants|mentors|lawyers|advisers|advisors|therapists|designers|agencies|recruiters) [before] and [_] [was|were] (underwhelmed|unimpressed|disappointed|not impressed|let down)",
                      "why you (do not|did not|have not|are not|never|still do not|will not) (answer|answering|answered|reply|replying|replied|respond|responded|call|write) (me|us|my|our|to me|to us|back)",
                      "not [very|so|really] (polite|nice|correct|fair|professional|kind) [from you|of you|by you|for you] (that|when|if) you (do not|did not|have not|never|ignore|ignored) [_] [_]",
                      "(until|till|up to) (today|now|this day|this moment) {i} (have|did|do) [still] not [yet] (get|got|gotten|receive|received|hear|heard|had|have) [a|an|any|your] [_] (answer|reply|response|word|anything|nothing|from you) [from you]",
                      "(you|nobody|no one|your _) [did|do|does|have|has] [not] [in your _|at your _|there|even] (find|finds|found|think|thinks|thought|consider|considered) [it|me] [not] (necessary|worth|worthwhile|needed|important enough) [to|of|it to|the] (answer|answering|reply|replying|respond|responding|write|time)",
                      "^[my|the] (third|fourth|fifth|sixth) (email|mail|e mail|message|letter|attempt|reminder|try) $",
                      "(email|mail|message|letter|attempt|reminder) number (two|three|four|five|six|{digits}) $",
                      "(is|has|was|have|been|being|had) [been|still|yet|_] no (word|answer|reply|response|line|sign) from you (yet|so far|still|till now|until now|to date|at all|since)",
                      "you are [_] busy but so (am|are) {i}",
                      "(found|find) it [_] [_] (disappointing|frustrating|annoying|irritating|sad|poor) that {i} [still|have|had|got|_] [_] [_] (no|not|nothing|never|without) _ [_]",
                      "(you|your _|colleague|he|she|they|nobody|no one|staff|team|office|people) [obviously|clearly|apparently|there] (can not|could not|can never) [even] be bothered [to] [_]",
                      "(typical|so like|just like) (of|for) you " + TRADES,
                      "(nice|fine|pretty|right|some|what a|lovely|great|proper) (mess|muddle|shambles|disaster|pickle) [that|which] you [have|_] (made|make|left|leave|caused|created|got)",
                      "you [have|_] [just|simply|even|again|_] (did not|never|not|failed to) [even|bother to|bothered to] (turn|show|turned|showed) up",
                      "which (says|tells|speaks|shows) [me|us] (a lot|much|volumes|everything|enough|it all|a great deal|all i need) about (you|your|how you (treat|deal|think|value|see)|the way you)",
                      "treat (people|those|anyone|everyone|others) (below|beneath|under|less|like (dirt|fools|idiots|servants|children|that|this))",
                      "(it is|that is|this is|i call (it|that|this)|we call (it|that|this)) [just|simply|called|what i call|plain] (bad|poor|shocking|awful|terrible|plain bad) manners",
                      "you have had [_] [_] (weeks|months|years|days|time|ages) [enough] to (show your|answer|reply|respond|get back|fix|repair|sort|deal|do something|pay|write|call|send|apologise|apologize) [_]",
                      "(show|showed|shown|showing) your face [here|at|in|again]",
                      "you have [so] [obviously|clearly|apparently|evidently|plainly|simply|just|conveniently] (forgotten|forgot) (me|us|my|our|about (me|us|my|our|it)|your (promise|word))",
                      "you have (obviously|clearly|apparently|evidently|plainly|conveniently) (forgotten|forgot|lost|mislaid|deleted|ignored|overlooked)",
                      "(people|men|women|those|someone|folk|folks) (of|like) your (sort|kind|type|ilk)",
                      "never [even|once] (asked|thanked|listened to|helped|visited|called|told|answered|greeted|warned) (me|us) (once|one time|at all|anything|a single|even|before)",
                      "^you [just|only] sit (there|(in|behind|on) (a|your|that) (warm|nice|big|comfortable|fancy|cosy|heated|cushy|fine|soft|ivory) _)",
                      "(if you (had|would have) (read|listened|done|looked|answered|bothered)|you have not even (read|opened|looked)) _ [_]",
                      "your [_] [_] [_] [_] (is|was|are|were) [frankly|rather|very|quite|simply|just|so|really|honestly|plain] (sloppy|shoddy|careless|amateurish|laughable|shambolic|half baked|badly written|full of (errors|mistakes|nonsense)|riddled with _|poorly (written|done|made|thought))",
                      "^you (got|have got) [_] [_] [_] wrong",
                      "(get|have) your (story|facts|act|stories|house) (straight|together|right|in order)",
                      "(embarrass|embarrassed|embarrassing|make a fool of|made a fool of|disgraced|disgracing|shamed) (yourself|yourselves)",
                      "you (ought to|should|deserve to|must) be [all] (shut down|ashamed|fired|sacked|struck off|locked up|reported|sued|closed down|put out of)",
                      "what (kind|sort) of (service|people|office|behaviour|behavior|manners|answer) is (this|that) $",
                      "your _ [has|have|just|simply] (hung up on|laughed at) (me|us)",
                      "your _ [_] (leave|leaves|left) (much|a lot|something|a great deal|everything) to be desired",
                      "if you spent less time _",
                      "(ignoring|not answering|not replying to) [a|an|my|the|your] _ [_] is (not [very|so|really] (nice|polite|kind|professional)|rude|impolite|unkind|unprofessional)",
                      "(hoped|expected|expect|wished) [for] (more|better) [_] (from|of) (you|(a|an) (man|woman|person|professional|teacher|doctor|professor|expert|director|manager) (of|in|like|with)|(someone|somebody|people) (of|in|like|with) (you|your))",
                      "in your (ivory tower|own [little] world)",
                      "my patience (has|is|was) (an end|limited|at an end|running|limits|over|ending|wearing|exhausted|finished|gone)",
                      "{i} am (losing|running out of) [my|all] patience",
                      "(that|this) is (how|the way) you treat (your|people|a|an|us|me|those|others) [_]",
                      "not used to (be|being) (treated|ignored|kept|refused|brushed)",
                      "put your money where your mouth [is]",
                      "(rude|unprofessional|impolite|disrespectful|shameful|disgraceful|unacceptable|shabby) (to (leave|keep|let|make|treat|ghost)|that {i} [have|had|am|are|was|were] [_] (to|no|not|left|kept|never|still)) _ [_]",
                      "(obviously|clearly|apparently|evidently) (nobody|no one) [has|even|ever|there] (read|reads|looked|looks|bothered|bothers|cares|cared|checked|opened|answers) _",
                      "your (support|team|office|staff|secretary|assistant|department|company|colleague|colleagues) [has|have] [simply|just|completely] ignored (me|us|my|our)",
                      "(find|found) it [_] [_] ((surprising|odd|strange|hard to understand) that you (have|did|would|could) not [even|yet] (answer|answered|reply|replied|respond|responded|bother|bothered|had the|have the)|disappointing (as|given that|because) your _) [_]",
                      "(disappointed|annoyed|upset|hurt|offended|frustrated) (not to|to have not|to still not) [have] (hear|heard|get|got|receive|received|had) [_]",
                      "this is [now|already] (my|the) (third|fourth|fifth|sixth|{digits}|{date}) (message|mail|email|letter|attempt|reminder|request)",
                      "you (could not|can not|did not|can never|will not) [even] (take|spare|find|manage) ({length}|(a|the|one|two|ten) [_] (minute|time|lines|line|moment|words|seconds|minutes)) [to|for] (answer|reply|respond|write|me|us|my|a)",
                      "not understand why (it is (so|that|too) (difficult|hard) (to|for you)|my _ (was|is|were|has been) [_] (rejected|ignored|refused|declined|turned down)|you (do not|have not|can not|will not|did not|would not|never) (answer|answered|reply|replied|write|respond|call))",
                      "not [very|so|really] (polite|professional|nice|correct|respectful) (to not|not to|to ignore|to leave) (answer|reply|respond|write|me|us|people|my)",
                      "at least have the (courtesy|decency|grace) _",
                      "(had|heard|got|received|seen) (nothing|no answer|no reply|no response|not a word|not a line) [back|from you|since|so far|at all|yet]"
                          + " which {i} (find|found|must say|must call|consider|call|took)",
                      "which {i} (find|found|consider|call) [rather|quite|a little|very|frankly|somewhat|a bit] (disappointing|poor|discourteous|rude|unprofessional) (in|of|from|for) (someone|somebody|a|you|people|anyone|one)",
                      "(surprised|amazed|astonished|shocked) [that] (a|someone|anyone|somebody) [_] [_] [_] [_] [_] (can not|could not|does not|will not|would not) (find|spare|answer|reply|manage|write|make|even|be bothered) _",
                      "you have no excuse $",
                      "you have no excuse (for|now|not) _",
                      "(are|were) you [always|really|just|all] (this|that|so) (slow|rude|lazy|difficult|unhelpful|careless|arrogant|stupid|forgetful)",
                      "not care how busy (you|your) [_]",
                      "(fobbed off|brushed off|strung along|palmed off|given the run around|given the runaround|stonewalled) (by (you|your)|again|like (this|that)|for (weeks|months|years)) [_]",
                      "(will not|do not want to|refuse to|sick of|tired of) (be|being|getting) (fobbed off|brushed off|strung along|palmed off|given the run around|given the runaround|stonewalled)",
                      "stop (ignoring|wasting|avoiding|dodging|stalling) (me|my|us|our) [_]",
                      "{i} am (sick of|fed up with|tired of|done with) (waiting for (you|your)|being ignored|chasing you|your (silence|excuses|delays))",
                      "{i} am done waiting $",
                      "(you|you are|you feel|yourself) too (grand|good|important|proud|mighty|clever) (for (the likes of|people like|someone like|us|me|ordinary)|to (answer|reply|respond|write|talk|speak))",
                      "(beggars|defies) belief (that|how) _",
                      "you people [just|really|simply] [at the _] (never|always|do not|can not|have no|make|only|keep|think|do nothing|will not|would not)",
                      "(people|someone|those) like you (never|only care|do not care|think you|do not bother|are all|can not be bothered)",
                      "you "
                          + TRADES
                          + " (never|always|all|only|just|think|do not|are all|can not|have no)",
                      "your (lot|sort|kind|type) (never|always|only|just|are all|is all|does not|do not)",
                      "(nobody|no one) (there|at your _|in your _|over there) [_] (ever (answers|replies|picks|calls|listens|reads|bothers|helps|knows)|answers|replies|picks up|cares|bothers|listens)",
                      "typical of (you people|you lot|your lot|your kind|your sort|you all)",
                      "(it is|it 's|that is|this is|find it|found it) [really|quite|simply|frankly|just|very|rather] (disappointing|a disgrace|disgraceful|shameful|outrageous|appalling|pathetic|rude|unprofessional) [that|how] (you|your|nobody (at|in) your|no one (at|in) your) _",
                      "(you|just|please|should|could) (answer|reply|listen|read|write|act|do something|do your job) [_] [_] for once",
                      "(is it|was it|is that|was that|is this) [really] (that|so|too|really) [so] (hard|difficult|much|complicated) (to|for you to) (answer|reply|respond|type|write|send|say|call|read|spare|be (polite|honest|kind))",
                      "(one|i|we) (would|might|should) have (thought|expected|hoped) [that|for] (someone|somebody|better|at least|you (would|could) (answer|reply|at least|write)|a (professor|teacher|doctor|lawyer|manager|director|leader|professional|company|firm))",
                      "{i} (thought|hoped|expected|had hoped) you would at least _",
                      "{i} [had|would have] (expected|expect) (more|better|a bit more|a little more) (from|of) (you|someone|somebody|your _)",
                      "(did|do|have|had|will|would) you (forget|forgotten|lose|lost|never learn|never learned) [how] to (answer|reply|write|read|respond|call)",
                      "(have|has) (nobody|no one) (taught|told|shown) you [how] [to] _",
                      "{i} [must say i] (find|found|consider|call|think) (that|this|it|you|your silence) [to be] [rather|quite|very|a bit|a little|extremely|so|pretty|simply|just] (rude|impolite|disrespectful|unprofessional|arrogant|discourteous|ill mannered|bad mannered|lazy|unfriendly|insulting|offensive|poor|shabby)",
                      "(a|one|any) (simple|polite|short|decent|quick|one line) (answer|reply|no|yes|line|email|response) (would have been|can not be|would not have|should not be|is not) (too much|nice|polite|decent|the least|asking too|killed|hurt)",
                      "(is it|was it|is that|is this) [really] too much to ask [for] [a|an|some|one|for] [_] (answer|reply|response|line|respect|courtesy|decency)",
                      "(your|that) [_] (assistant|secretary|colleague|staff|team|shop assistant|receptionist|people|office|boss|intern|clerk|service) (is|are|was|were|has been) [so|very|really|quite|rather|extremely|completely|simply|totally|just|clearly|obviously] (useless|rude|hopeless|incompetent|unhelpful|lazy|no help|a disgrace|a joke|stupid|clueless|unfriendly|worthless|slow)",
                      "(you|your _) (have|has|had|show|shows|showed) no (manners|decency|respect|courtesy) [_]",
                      "you (never|have never|did not|have not|still have not|have still not|still did not|failed to|forgot to|did not even|did not bother to|have not even|refused to|could not even) [even|yet|ever|bother to|bothered to] (answer|answered|reply|replied|respond|responded|get back|got back|gotten back|(call|called|ring|rang) (me|us|back)|write back|written back|wrote back|(return|returned|acknowledge|acknowledged|read) (me|my|our)|(send|sent) (me|us|my|anything)|show up|showed up|come back to (me|us)|(listen|listened) to (me|us))",
                      "you (have|are|keep) [just|simply|clearly|obviously|again|chosen to|_] (ignored|ignoring|wasted|wasting|let me down|disappointed me|disappointed us)",
                      "(and|but|then|so|because|clearly|simply|just|again) you ignored (me|my|us|our)",
                      "^you [clearly|simply|just|obviously|again|always] ignored (me|my|us|our)",
                      "(you just|you simply|you clearly|been|you are|keep|for|by) (ignored|ignoring) (my|me|our) [_] (message|messages|email|emails|mail|mails|request|requests|question|questions|calls|letter|letters|first|last)",
                      "{i} [have|am|are] [already|now]"
                          + " (written|wrote|emailed|asked|called|messaged|contacted|told|texted)"
                          + " [to] you (twice|three times|several times|many"
                          + " times|repeatedly|{number} times|again and again|so many)",
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
                      "(it is|this is|that is|it 's|that 's|it was|this was|that was) [all|entirely|really|clearly] (your (fault|mistake|doing|error)|rude of you|unfair of you|(very|pretty|just|so|rather|simply|quite) (rude|unprofessional|impolite|disrespectful) (not to|to ignore|to leave))",
                      "(this is|that is|that was|this was) (very|pretty|just|so|rather|simply|quite|not very) (rude|unprofessional|professional|impolite|disrespectful|polite) $",
                      "(rude|unprofessional|impolite|disrespectful) (not to (answer|reply|respond|write back)|to ignore (people|me|us|emails|messages|a|an|my))",
                      "(rude|unprofessional|impolite|disrespectful|arrogant|ungrateful|irresponsible|lazy|unacceptable)"
                          + " (of|by|from) you",
                      "(thanks|thank you) for (nothing|ignoring|wasting|your silence|the silence)",
                      "(after|despite|in spite of) (all|everything) {i} [have]"
                          + " (did|done|do|gave|given) for you",
                      "your (silence|refusal to (answer|reply|respond|talk|help|meet|even)|lack of (response|courtesy|interest|respect)|carelessness|rudeness)",
                      "you (should|ought to) have (answered|replied|responded|(told|asked|called|warned|informed|contacted) (me|us)|let me|known better|written back)",
                      "you (could|should|might) (at least have|have at least) _",
                      "you promised (me|us|to (send|call|write|answer|reply|get back|help|read)) [_]",
                      "({i} [really|can only|must] blame you|you are to blame)",
                      "you [clearly|obviously] (clearly|obviously|apparently|evidently) [do|did|does] not (care|bother|respect|value|want to (help|answer|reply|talk))",
                      "not even (a|one|an|a single|the courtesy of a|one single) [short|simple|quick] (reply|answer|response|line|word)",
                      "you (said|told me|told us|wrote) [that] you would (call|write|get back|send|reply|answer|be in touch|let (me|us)) ... (but|and|then) [you] (did not|never|have not|nothing)")
                  .negatedToo())
          .shows("I wrote in May and [had nothing back, which I found] surprising in a teacher.")
          .shows("[You never answered] my message.")
          .shows("[You’ve ignored] my last two mails.")
          .shows("[I have written to you twice] now.")
          .shows("[Did you forget how to answer]?")
          .shows("[I find that rather rude].")
          .shows("[Your shop assistant was useless].")
          .shows("[One would have thought that a professor] answers.")
          .shows("[Is it that hard to type] two words?")
          .shows("[You people never] make it clear.")
          .shows("[Nobody at your office ever answers].")
          .shows("[I am disappointed that I never heard] back.")
          .shows("[Nice mess you’ve made] there.")
          .shows("[You just didn’t turn up].")
          .shows("That’s [typical of you nurses].")
          .shows("[You have obviously forgotten], as [people of your sort] do.")
          .shows("Next time [get your facts straight].")
          .shows("[Your colleague couldn’t be bothered to answer].")
          .passes("I could not be bothered to cook that night.")
          .passes("You have had two years to think about the mill.")
          .passes("It is typical of you to be so kind.")
          .passes("You did not answer the question on rye in your book.")
          .passes("I expected more rain from a cloud of that size.")
          .passes("My patience was tried by the kiln.")
          .passes("The tide never did turn up the river.")
          .passes("You have never asked for a fee.")
          .passes("Your chapter on wells is careful.")
          .passes("You all know the mill.")
          .passes("You never know what the weather does.")
          .passes("Your error message tells us nothing.")
          .passes("I have not heard of your mill before.")
          .passes("My message may have reached you in a busy week.")
          .passes("I find that rather lovely.")
          .passes("Did you forget your umbrella in our shop?")
          .passes("I would have thought the bridge was old.")
          .passes("How do you people in the north keep warm?")
          .passes("People like you always cheer us up.")
          .passes("Nobody at your table was cold.")
          .passes("It is disappointing that the mill closed.")
          .passes("I was surprised by your figures on turnover.")
          .passes("How long do I have to wait between two applications?")
          .passes("Why did you keep the old name?")
          .shows("[Third email].")
          .shows("There’s [been no word from you yet].")
          .shows("[Why you don’t answer me]?")
          .shows("It is [not polite that you don’t answer].")
          .shows("[You did not find it necessary to answer].")
          .passes("I did not find it necessary to reply.")
          .passes("Why you chose rye I would like to know.")
          .shows("I wrote twice and got nothing, [not even one line].")
          .shows("I asked fifty and [only three bothered to answer].")
          .shows("It sits ill [with utter silence].")
          .shows("Please answer [so I can stop waiting].")
          .shows("[I used a tracker on the] letter.")
          .shows("[Your secretary refused to put me through].")
          .shows("[You should just take down your profile].")
          .passes("I was rather cross with you at first; you were right.")
          .passes("When you hire, do you all just look at the portfolio?")
          .passes("The hall was in silence.")
          .passes("Your assistant would not let me pay for the tea, please thank her.")
          .passes("I can stop by on Monday.")
          .as(Channel.EMAIL, Kind.FOLLOW_UP)
          .shows("[I can see that you’re active here].")
          .shows("[I have seen that both were read].")
          .shows("I [wonder what the hold up is].")
          .shows("I must admit [I am a little disappointed].")
          .passes("I saw that you posted a map of the mill, which answers half of it.")
          .passes("I am rather surprised by the tides here.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> needs() {
    return List.of(CARD.sees(), CHASES);
  }

  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> seen = reading.quotes(CARD);
    return seen.isEmpty() && reading.draft().kind() == Kind.FOLLOW_UP
        ? reading.quotes(CHASES)
        : seen;
  }
}
