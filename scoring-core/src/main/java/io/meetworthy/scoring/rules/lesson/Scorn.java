package io.meetworthy.scoring.rules.lesson;

import io.meetworthy.scoring.text.Phrases;

/** Wordings that speak ill of the reader, their work or their kind of people. */
final class Scorn {
  private static final String TRADES =
      "(people|lot|all|doctors|nurses|teachers|lawyers|experts|academics|officials|bureaucrats|politicians|professors|managers|journalists|bankers|landlords|developers|councillors|clerks|consultants|specialists|executives|scientists|artists|architects|builders|farmers|agents|owners|editors|civil servants|big companies|companies)";

  /** The wordings. */
  static final Phrases WORDS =
      Phrases.anyOf(
          "{i} (see|consider|call|find|regard|take) [it|this|that] [as] [a] (lack|want) of (culture|manners|respect|courtesy|breeding|politeness)",
          "(wants|needs|want|need) (his|her|their|your) head (read|examined|looking at|seen to)",
          "(people|someone|somebody|those|everyone|leaders|ones) who (post|posts|posted|preach|preaches|write|writes|talk|talks|tweet|speak|speaks|shout|claim|bang on) [_] [_] [_] (lifting|giving back|paying it forward|mentoring|mentorship|helping|kindness|community|opportunity|diversity|inclusion|supporting|opening doors|next generation|young people|generosity|access) [_] [_] [_] [_] (go|goes|going|went|stay|stays|fall|falls|turn|turns) [_] (quiet|silent|deaf|missing|cold) [_]",
          "((practise|practice) what you preach|live up to your own (words|posts|headline|profile))",
          "(says|claims|boasts|states|writes|declares) [_] in (her|his|their|your) own (headline|profile|bio|posts|tagline) [_] [_]",
          "(frankly|honestly|quite frankly|sorry but|i must say|to be honest) [that] (the _ in your _|(that|your) [_] [_] _) (is|was|are|were) [_] (useless|rubbish|worthless|nonsense|a joke|dreadful|terrible|laughable)",
          "{i} (suppose|guess|assume|take it|see|gather) [that] [_] [_] (am|is|are) not (important|big|good|famous|rich|senior|interesting|fancy|grand) enough [for you|to _]",
          "{i} (suppose|guess|see|gather) [that] you [_] only (answer|reply to|help|talk to|meet|have time for|bother with) [_] (important|rich|famous|big|senior|certain|people|the _)",
          "{i} (will|shall|can) [now|then] (stop|give up|never again|no longer) (believing|believe|trusting|trust|hoping|listening to|listen to) [what|in|that|people|you|anyone]",
          "(email|mail|message|it|one|link|deck) (was|has been|got) [_] (opened|clicked|read) (twice|several|{number}) [times]",
          "so [i am|am] (coming|going) [to you] (direct|directly|straight)",
          "deep down you [guys|all|people|probably|_] know [_]",
          "(if|when) you (are not|do not|have no|can not|never) [_] [_] [_] you should [probably|maybe|perhaps|just|really] (switch|turn|take|delete|remove|change|pause|deactivate|close) [off|down] your (profile|name|page|listing|badge|account)",
          "you should [probably|maybe|perhaps|just|really] (switch|turn|take|delete|remove|pause|deactivate|close) [off|down] your (profile|listing|badge|account)",
          "(you|nobody|no one|your _) [did|do|does|have|has] [not] [in your _|at your _|there|even] (find|finds|found|think|thinks|thought|consider|considered) [it|me] [not] (necessary|worth|worthwhile|needed|important enough) [to|of|it to|the] (answer|answering|reply|replying|respond|responding|write|time)",
          "^[my|the] (third|fourth|fifth|sixth) (email|mail|e mail|message|letter|attempt|reminder|try) $",
          "(email|mail|message|letter|attempt|reminder) number (two|three|four|five|six|{digits}) $",
          "(you|your _|colleague|he|she|they|nobody|no one|staff|team|office|people) [obviously|clearly|apparently|there] (can not|could not|can never) [even] be bothered [to] [_]",
          "(typical|so like|just like) (of|for) you " + TRADES,
          "(nice|fine|pretty|right|some|what a|lovely|great|proper) (mess|muddle|shambles|disaster|pickle) [that|which] you [have|_] (made|make|left|leave|caused|created|got)",
          "treat (people|those|anyone|everyone|others) (below|beneath|under|less|like (dirt|fools|idiots|servants|children|that|this))",
          "you have had [_] [_] (weeks|months|years|days|time|ages) [enough] to (show your|answer|reply|respond|get back|fix|repair|sort|deal|do something|pay|write|call|send|apologise|apologize) [_]",
          "(people|men|women|those|someone|folk|folks) (of|like) your (sort|kind|type|ilk)",
          "^you [just|only] sit (there|(in|behind|on) (a|your|that) (warm|nice|big|comfortable|fancy|cosy|heated|cushy|fine|soft|ivory) _)",
          "your [_] [_] [_] [_] (is|was|are|were) [frankly|rather|very|quite|simply|just|so|really|honestly|plain] (sloppy|shoddy|careless|amateurish|laughable|shambolic|half baked|badly written|full of (errors|mistakes|nonsense)|riddled with _|poorly (written|done|made|thought))",
          "(get|have) your (story|facts|act|stories|house) (straight|together|right|in order)",
          "(embarrass|embarrassed|embarrassing|make a fool of|made a fool of|disgraced|disgracing|shamed) (yourself|yourselves)",
          "what (kind|sort) of (service|people|office|behaviour|behavior|manners|answer) is (this|that) $",
          "your _ [_] (leave|leaves|left) (much|a lot|something|a great deal|everything) to be desired",
          "if you spent less time _",
          "(ignoring|not answering|not replying to) [a|an|my|the|your] _ [_] is (not [very|so|really] (nice|polite|kind|professional)|rude|impolite|unkind|unprofessional)",
          "(hoped|expected|expect|wished) [for] (more|better) [_] (from|of) (you|(a|an) (man|woman|person|professional|teacher|doctor|professor|expert|director|manager) (of|in|like|with)|(someone|somebody|people) (of|in|like|with) (you|your))",
          "in your (ivory tower|own [little] world)",
          "my patience (has|is|was) (an end|limited|at an end|running|limits|over|ending|wearing|exhausted|finished|gone)",
          "{i} am (losing|running out of) [my|all] patience",
          "(that|this) is (how|the way) you treat (your|people|a|an|us|me|those|others) [_]",
          "put your money where your mouth [is]",
          "(rude|unprofessional|impolite|disrespectful|shameful|disgraceful|unacceptable|shabby) (to (leave|keep|let|make|treat|ghost)|that {i} [have|had|am|are|was|were] [_] (to|no|not|left|kept|never|still)) _ [_]",
          "this is [now|already] (my|the) (third|fourth|fifth|sixth|{digits}|{date}) (message|mail|email|letter|attempt|reminder|request)",
          "not [very|so|really] (polite|professional|nice|correct|respectful) (to not|not to|to ignore|to leave) (answer|reply|respond|write|me|us|people|my)",
          "which {i} (find|found|consider|call) [rather|quite|a little|very|frankly|somewhat|a bit] (disappointing|poor|discourteous|rude|unprofessional) (in|of|from|for) (someone|somebody|a|you|people|anyone|one)",
          "(are|were) you [always|really|just|all] (this|that|so) (slow|rude|lazy|difficult|unhelpful|careless|arrogant|stupid|forgetful)",
          "(will not|do not want to|refuse to|sick of|tired of) (be|being|getting) (fobbed off|brushed off|strung along|palmed off|given the run around|given the runaround|stonewalled)",
          "{i} am (sick of|fed up with|tired of|done with) (waiting for (you|your)|being ignored|chasing you|your (silence|excuses|delays))",
          "(you|you are|you feel|yourself) too (grand|good|important|proud|mighty|clever) (for (the likes of|people like|someone like|us|me|ordinary)|to (answer|reply|respond|write|talk|speak))",
          "(beggars|defies) belief (that|how) _",
          "you people [just|really|simply] [at the _] (never|always|do not|can not|have no|make|only|keep|think|do nothing|will not|would not)",
          "(people|someone|those) like you (never|only care|do not care|think you|do not bother|are all|can not be bothered)",
          "you " + TRADES + " (never|always|all|only|just|think|do not|are all|can not|have no)",
          "your (lot|sort|kind|type) (never|always|only|just|are all|is all|does not|do not)",
          "typical of (you people|you lot|your lot|your kind|your sort|you all)",
          "(it is|it 's|that is|this is|find it|found it) [really|quite|simply|frankly|just|very|rather] (disappointing|a disgrace|disgraceful|shameful|outrageous|appalling|pathetic|rude|unprofessional) [that|how] (you|your|nobody (at|in) your|no one (at|in) your) _",
          "{i} [must say i] (find|found|consider|call|think) (that|this|it|you|your silence) [to be] [rather|quite|very|a bit|a little|extremely|so|pretty|simply|just] (rude|impolite|disrespectful|unprofessional|arrogant|discourteous|ill mannered|bad mannered|lazy|unfriendly|insulting|offensive|poor|shabby)",
          "(your|that) [_] (assistant|secretary|colleague|staff|team|shop assistant|receptionist|people|office|boss|intern|clerk|service) (is|are|was|were|has been) [so|very|really|quite|rather|extremely|completely|simply|totally|just|clearly|obviously] (useless|rude|hopeless|incompetent|unhelpful|lazy|no help|a disgrace|a joke|stupid|clueless|unfriendly|worthless|slow)",
          "(you just|you simply|you clearly|been|you are|keep|for|by) (ignored|ignoring) (my|me|our) [_] (message|messages|email|emails|mail|mails|request|requests|question|questions|calls|letter|letters|first|last)",
          "{i} [have|am|are] [already|now]"
              + " (written|wrote|emailed|asked|called|messaged|contacted|told|texted)"
              + " [to] you (twice|three times|several times|many"
              + " times|repeatedly|{number} times|again and again|so many)",
          "(it is|this is|that is|it 's|that 's|it was|this was|that was) [all|entirely|really|clearly] (your (fault|mistake|doing|error)|rude of you|unfair of you|(very|pretty|just|so|rather|simply|quite) (rude|unprofessional|impolite|disrespectful) (not to|to ignore|to leave))",
          "(this is|that is|that was|this was) (very|pretty|just|so|rather|simply|quite|not very) (rude|unprofessional|professional|impolite|disrespectful|polite) $",
          "(rude|unprofessional|impolite|disrespectful) (not to (answer|reply|respond|write back)|to ignore (people|me|us|emails|messages|a|an|my))",
          "(rude|unprofessional|impolite|disrespectful|arrogant|ungrateful|irresponsible|lazy|unacceptable)"
              + " (of|by|from) you",
          "your (silence|refusal to (answer|reply|respond|talk|help|meet|even)|lack of (response|courtesy|interest|respect)|carelessness|rudeness)",
          "({i} [really|can only|must] blame you|you are to blame)");

  private Scorn() {}
}
