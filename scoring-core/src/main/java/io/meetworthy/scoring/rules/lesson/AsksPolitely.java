package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.text.Phrases;

/** Asks and does not order. */
final class AsksPolitely implements Rule {
  private static final String TIME =
      "({length}|time|a moment|a minute|a few minutes|five minutes|ten minutes|fifteen minutes|twenty minutes|half an hour|half hour|an hour|some time|a quarter|a slot|a gap)";

  /** What somebody who asks for a talk would do. */
  private static final String COME =
      "(ask|demand|have|call|visit|talk|speak|meet|see|borrow|request|come|write|send|trouble|bother|interview|contact|get|use|suggest|invite|ring|phone|stop by|drop|pop|join|take|show|bring|go|sit|buy|persuade|tempt|arrange|schedule|catch|steal|shadow|watch|attend|discuss|hear|learn|put|set up|look|be told|count on|know|offer|make you|put (you|to you|it|this|my|one|two|three|a)|pick|accompany|follow|eat|lunch|drink|listen|observe|enter|carry|rather|discuss|run|check|share|inquire|enquire|walk|look)";

  /** What the reader is asked to do. */
  private static final String GIVE =
      "(spare|give|meet|let me|let us|help|show|tell|explain|share|advise|guide|introduce|point|teach|recommend|suggest|send|speak|talk|allow|grant|lend|read|look at|take (a|me|us|part|{length}|ten|five|time|one)|see (me|us|it|my|all|one)|go (over|through)|look (over|into|through)|come (to|by|and|along|over|for|with)|answer|reply|call|ring|phone|write|consider|do me|do us|name|pass|put me|put us|connect|fit me|fit us|receive|accept|accord|inform|say to|say me|check|join|permit|present|listen|agree|accept|begin|start|count|compare|judge|describe|name|offer|lead|hear|make|see|host)";

  /** What they would do is a question, not a request. */
  private static final Phrases CONTENT =
      Phrases.anyOf(
          "when you are (open|shut|closed|cooking|serving|milking)",
          "(when|what day|what time|which day) [_] (can|may|could|shall) {i} come [_] [_]",
          "did you [_] [_] [_] [_] [_] [_] [_] and would you (again|now|today|still|do it again)",
          "(amazed|surprised|astonished|shocked) [_] if you (would|will|had|have) [had|have|found] [_] [_]",
          "(that|this|which|it) (would|will) be [so|really|just|such|truly|a|an|_] (great|amazing|awesome|good|wonderful|fantastic|excellent|lovely|perfect|nice) [_] (exposure|publicity|visibility|fun|news|value|content|pr|marketing|material|press|timing|for (you|your|both|everyone|us both)) [_]",
          "{i} [do|just|often|still|sometimes|also] wonder (if|whether) (i|we|it|that|this|they|he|she|there|people|everyone|my _|our _|the _) [just|even|really|ever|_] (left|am|was|is|were|are|has|have|had|should|made|missed|belong|did|do|does|waited|went|took|came|got|chose|said|gave|lost|ran|stayed|started|began|would (be|miss|have|regret|cope|ever)) [_] [_]",
          "(would|will) be [_] (useful|helpful|good|great|best) if you [{can}] (come|came|arrive|bring|brought|prepare|prepared|read|have read|had) _ [_] [_]",
          "(does|do|did) (anyone|anybody|someone|somebody) [really|even|ever|still|actually|out there|there] (care|cares|read|look|notice|believe|mind|count|value|trust|use|do) _ [_]",
          "(amazed|surprised|astonished|shocked|understand|wonder) [_] if you (have|had) [_] _ [_]",
          "hope [that] you can [still|_] (place|remember|recall|recollect|picture|see|make out|read|forgive) _ [_]",
          "(wondering|wonder|wondered) (if|whether) {i} (have|am|was|had) (lost|gone|going|losing|just|being|mad|crazy|missed|missing|fooling|kidding|dreaming|imagining) [_] [_]",
          "^ [and|so] when are you (free|available|around|in) [_] [_]",
          "(let (me|us) know|tell (me|us)|advise (me|us)|inform (me|us)|advise) [please|kindly] when you are [_] (free|available|around) [_] [_]",
          "(wondering|wonder|wondered) (if|whether) (it is|it 's) [just|too|a bit|all|really|_] (crazy|mad|foolish|realistic|silly|worth|late|wise|stupid|normal|true|enough|better|naive|sane|hopeless)",
          "(you|he|she|they|{name}) (was|were|have been|has been|had been) [very|so|_] (kind|good|generous) (enough|as) [to] [_] [_]",
          "would [{length}] [_] [_] {date} [or {date}] be [_] (easier|better|best) ?",
          "(is|was) it [_] (a|the) (one|two|right|best|only|good|usual|normal|wrong|long|proper|quick|hard) way [_] [_]",
          "^ [dear|hi|hello] {name} [{name}] if i may",
          "(what|how|which|why|where|who|when|whom) [_] [_] [_] (would|could|can|will) you _ [_]",
          "(what|how|which|why|where|who|whom) [_] [_] (can|could|may|might) {i} _ [_]",
          "(can|could|will) you (tell|see|say|call|name) (a|an|the|if|whether|from|by|apart) _ [_] [_] (from|by|when|apart)",
          "(would|could|can|will) you (have|need) to _",
          "(will|can) you [_] [_] (again|every|often|usually|in the future) ?",
          "^you (can|could|will|would) (see|imagine|find|tell|guess|understand|hear|also) _",
          "(would|could) you [still|rather|ever|really|personally] (do|choose|use|begin|start|go (into|to|for|back|with|there|on|by)|aim|keep|hire|pick|buy|sell|build|say|change|trust|leave|stay|apply|study|recommend|advise|move) [_] [_] [_] [_] [_] (again|first|instead|differently|today|over|now|or|if|rather)",
          "wondering (if|whether|how) {i} (could|can|should|might) (do (that|it|this|the same)|try (that|it|this)|ever|become|manage|change|switch)",
          "(when|if|while|day) you have the _ open",
          "would you (still|rather) _ [_]",
          "(if|when) you (can|could) not [_]",
          "would you say [that] (it|this|they|there|yes|so|he|she|the|a|i) [_] [_]",
          "could you use (a|an|the|some|more|one|two|another|such) [_]",
          "when you are around (the|a|{digits}|{number}) [_]",
          "(if|when) you (can|could) (also see|imagine|find|tell|guess)");

  private static final RuleCard CARD =
      RuleCard.named("asks-politely")
          .answers(COURTEOUS)
          .weighs(2)
          .spares(CONTENT)
          .says("“{words}” is a request that they are free to refuse.")
          .judges(Kind.ASK, Kind.FOLLOW_UP)
          .sees(
              "{i} (would|will|shall|should) be [very|deeply|so|most] (honoured|honored|delighted|pleased|privileged) (to|if) _",
              "{i} (would|should) (count|consider|take|think|call) it [as] (a|an) [great|real|true|_] (kindness|favour|favor|honour|honor|privilege|courtesy)",
              "(would|could|might) (you|anyone|anybody|someone|somebody|one of you|any of you) [_] [possibly|perhaps|please|kindly|maybe|also|be|have|mind|consider|tell|let|spare|help|take|point|give|share|find|care|like|have time]",
              "(would|could|might) (it|there|that|this|a|{length}|{date}|any|one|we|i|{digits}) [_] [_] (possible|convenient|okay|ok|all right|alright|suit|work|fine|be|ask|talk|meet|speak|call|have|trouble|get|request|see|hear|visit)",
              "(may|might|could) {i} [please|perhaps|possibly|kindly|maybe|also|then|_] " + COME,
              "(can) {i} [please|perhaps|possibly|kindly|maybe|also|then|to] (ask|demand|have [_] (a|{length}|ten|five|half|some)|call|visit|talk|speak|meet|see you|see your|see the|be your|come|write|send|trouble|bother|interview|contact|invite|ring|phone|stop by|drop|pop|show|bring|give you|shadow|sit|borrow|buy you|attend|arrange|watch|join you|steal|catch you|get (a|an|{length}|your|ten)) ?",
              "^when {i} can (meet|talk|speak|come|call|visit) ?",
              "can (we|i) [_] [_] [_] [_] (meet|talk|speak|come|call|visit) ?",
              "(can|will) you [please|kindly|perhaps|possibly|maybe|also|then|_] " + GIVE + " ?",
              "^(can|could|will) you (please|kindly) _",
              "(can|will) (you|your team|your office) [please|perhaps|possibly|maybe] (be|have) [able|having|willing|so kind|kind|free|available|open] [to|for] "
                  + TIME
                  + " ?",
              "(are|is|will) you [_] (be) [_] (willing|able|up for|open|ready|free|available|inclined|prepared|interested) ?",
              "are you [maybe|perhaps|at all|_] (willing|up for|open to|inclined|prepared) [_] ?",
              "(do you [_] have|have you [_]|do you have for me) " + TIME + " ?",
              "^[maybe|perhaps|so|then|also|and] you (can|could|would|will) [to|please|maybe|perhaps|_] "
                  + GIVE
                  + " ?",
              "(can|could|may|might) ((he|she|they|my [_] _) and (i|we)|the two of us|both of us|we two|us two) _",
              "are you [also|still|perhaps|maybe] (available|free) [for|to|on|in|next|this] [_] ?",
              "can we [perhaps|maybe|also] (have|eat|take|get|grab|drink) [_] (lunch|coffee|tea|dinner|breakfast|call|talk|chat) ?",
              "(when|where) we can [both] (meet|talk|speak|see us|see each other|get together)",
              "if (that|it|this) can be (done|arranged|managed)",
              "^[maybe|perhaps|so|then|also] ((we|i) (can|could|may|might)|you (can|could|would|will)) [to|please|maybe|perhaps|_] (meet|talk|speak|visit|call|phone|ring|come|show|give|help|tell|explain|take|spare|like|want|have|join|see) ?",
              "is {length} [_] [_] [_] [_] [_] (possible|okay|ok|fine|convenient|all right|alright) ?",
              "(how|what) about ({length}|{date}|{digits}|a (call|meeting|coffee|chat|talk|tea|walk|visit)) ?",
              "would be [for me] (a|an) [_] (honour|honor|privilege|pleasure|kindness|joy)",
              "(tip|tips|hint|hints|advice|help|minutes|word|pointer|pointers|answer|line) [that|which] you (could|can|might|may) (give|spare|offer|share|send|lend)",
              "{i} wondered (if|whether|how)",
              "(can|could|may|might) {i} [_] [_] [_] [_] (you|yourself|your (time|work|office|shop|team|place|desk|classes|class)) ?",
              "(do|will|would|can|could) you [please|kindly|maybe|perhaps] (permit|allow|agree|accept|consent) (that|to|me|us|if|i|we) _",
              "(when|where|how soon) (can|could|may|might) (we|i) (meet|talk|speak|get together|see us|see you|see each other|visit|come|call) [_]",
              "[{i} (was|were|am|are) [just|only]] (wondering|hoping) (if|whether|that|you|someone|anyone|somebody|how|to (ask|talk|speak|meet|learn|hear|get your|find|see if))",
              "[{i} (was|were|am|are) [just|only]] curious (if|whether) (you|someone|anyone|somebody|there|any|it) [_] [_]",
              "{i} [do] wonder (if|whether) (you|there|someone|anyone|somebody|anybody|i|we|it|any|some|your|that|this|{name}|a|an|one|{length}) [_]",
              "{i} [would|should|will|shall|am|am going to] ((be|stay|remain|feel) [very|so|most|really|truly|more than|deeply] (grateful|thankful|obliged|indebted) (if|for|with|to you)|(be|stay|feel) [very|so|most|really|truly|more than] (happy|glad|pleased|honoured|honored) if|appreciate it if|appreciate your _ (every|all|them|it)|love it if|like to (ask|make you)) [you|someone|anyone|whether]",
              "(if|when|whenever|should) you [have|had|will have|will be having|are having|can|could|would|are|were|find|happen|might|get|do|feel|ever|possibly] [_] [_] (time|minute|moment|willing|spare|able|free|kind|mind|open|chance|{length}|convenient|possible|inclined|comfortable|consider|generous|feel like|a chance)",
              "(be so kind|so kind as|kind enough|good enough to|generous enough|kind soul|kind souls)",
              "(anyone|anybody|someone|somebody|any of you|one of you|who|folks) [would|could|might|can|may|will|is|are|who|that|out there|here] [_] [be] (willing|able|open|kind enough|available|prepared|up for|interested in helping|care to|mind)",
              "(do|would) you mind",
              "(is|was) (it|there) [_] [_] (possible|any chance|any way|(a|some|one|the) (chance|possibility|way)|any possibility|anyone|someone|anybody|somebody)",
              "^[maybe|perhaps] it (is|would be) [_] possible ?",
              "(when|whenever|if) you are [_] (available|around|at leisure)",
              "any (chance|possibility|way) [that] (you|i|we|someone|anyone|of you|of [_] [_] (look|talk|call|word|chat|visit|meeting|few|minute|minutes|{length}))",
              "(kindly|respectfully|humbly) (ask|request|consider|asking|requesting)",
              "if (it|this|that) (is|would be|were|was) (no|not a|not too much|not any) (burden|trouble|bother|nuisance|imposition|inconvenience)",
              "if (possible|you please|you could please|you can please|at all possible|convenient|it is possible|it 's possible|it is not too much|that is okay|that 's okay|that is ok|that 's ok|that suits you|it suits you|it is convenient|it 's convenient|not too much trouble|you do not mind|you would not mind|i may|i might)",
              "{i} hope [that] you [_] [_] to (be|help|find|have|give|answer) _",
              "(hoping|hope) [that] [a|some|any] (you|someone|anyone|anybody|somebody|kind|one of) [_] [_] [_] (could|would|can|might|help|will|willing|kind)",
              "(if|see if|maybe|perhaps) (you|anyone|someone|anybody|somebody|any of you|one of you) (could|can|might|is able|is willing|would be|would help|would tell|would share|would consider|would let|would mind|would give|would send|would answer|would meet|would take|would like to help|would want to help) [_]",
              "(that|this|which|help|advice|answer|call|hint|reply|one) (would|will) be [so|really|just|absolutely|very|such|truly|most] (great|awesome|amazing|wonderful|grand|lovely|fantastic|sweet|helpful|a blessing|a great help|a huge help|a big help|a lifesaver|a life saver|kind|perfect|nice|welcome|excellent|incredible)",
              "it (would|will) be [so|really|just|absolutely|very|truly|most] (great|awesome|amazing|wonderful|grand|lovely|fantastic|sweet|helpful|a great help|kind|perfect|nice|excellent) (if|of you)",
              "any (help|advice|input|hint|hints|pointers|thoughts|feedback|suggestions|suggestion|insight|support|assistance|tips|information|guidance|reply|response|answer|offers) (would|will|(is|are) [_] (appreciated|welcome)|appreciated|at all|welcome)",
              "(little|any|some) help ?",
              "(can|could|will|would|does|do) (anyone|anybody|someone|somebody|any of you|you guys|you folks) [_]",
              "(anyone|anybody|someone|somebody) [_] [_] (help|treat|spare|share|hook|like to|want to|willing) ?",
              "please ?",
              "^please $")
          .because(
              "“Would you mind” and “I was wondering” stand out among requests that readers found polite.",
              "Danescu-Niculescu-Mizil, Sudhof, Jurafsky, Leskovec and Potts",
              2013,
              Study.Strength.MODERATE)
          .shows("[Would you mind] answering one question?")
          .shows("[I was wondering whether] you still teach.")
          .shows("[May I ask how you] did it?")
          .shows("[Can I visit you] on the third?")
          .shows("[Will you have 15 minutes] on Monday?")
          .shows("[Is it possible] to speak with somebody?")
          .shows("[Can you explain] the two forms to us?")
          .shows("[You can to show] me the kitchen of yours?")
          .shows("[Can we eat lunch] one day?")
          .shows("[Do you permit that I] come?")
          .passes("Would you say it is worth the price?")
          .passes("If you cannot come, write.")
          .passes("How can you tell one bee from another?")
          .passes("Can I use the harrow on clay?")
          .passes("Can we learn from bees?")
          .passes("What can I read first?")
          .passes("You will see the mill from the road.")
          .passes("Will you sow rye again?")
          .passes("Can you use it without a licence?")
          .passes("You could have told me.")
          .passes("I would say it was the rain.")
          .passes("What would you do with a small child?")
          .passes("Would you still keep the nightly batch?")
          .passes("Kindly let us know when you are free this week.")
          .passes("I guess I am wondering if it’s mad at my age.")
          .passes("You were kind enough to give me your card.")
          .passes("Is it a one way street?")
          .passes("Would Tuesday or Thursday be better?")
          .shows("[I was wondering if] it would suit you.")
          .passes("I would be astonished if you had time to read it.")
          .passes("I hope you can still place me.")
          .passes("I am wondering whether I have lost my mind.")
          .passes("When are you free this week?")
          .passes("I wonder whether I came too late to the trade.")
          .passes("It would be great publicity for you.")
          .passes("I am just curious how the mill works.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
