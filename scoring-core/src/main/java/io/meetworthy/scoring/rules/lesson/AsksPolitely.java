package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.text.Phrases;

/** Asks and does not order. */
final class AsksPolitely implements Rule {
  /** What they would do is a question, not a request. */
  private static final Phrases CONTENT =
      Phrases.anyOf(
          "(what|how|which|why|where|who|when|whom) [_] [_] [_] (would|could) you _ [_]",
          "(would|could) you [still|rather|ever|really|personally] (do|choose|use|begin|start|go|aim|keep|hire|pick|buy|sell|build|say|change|trust|leave|stay|apply|study|recommend|advise|move) [_] [_] [_] [_] [_] (again|first|instead|differently|today|over|now|or|if|rather)",
          "wondering (if|whether|how) {i} (could|can|should|might) (do (that|it|this|the same)|try (that|it|this)|ever|become|manage|change|switch)",
          "(when|if|while|day) you have the _ open",
          "would you (still|rather) _ [_]");

  private static final RuleCard CARD =
      RuleCard.named("asks-politely")
          .answers(COURTEOUS)
          .weighs(2)
          .spares(CONTENT)
          .says("“{words}” is a request that they are free to refuse.")
          .judges(Kind.ASK, Kind.FOLLOW_UP)
          .sees(
              "{i} would be [very|deeply|so|most] (honoured|honored|delighted|pleased|privileged) (to|if) _",
              "{i} (would|should) (count|consider|take|think|call) it [as] (a|an) [great|real|true|_] (kindness|favour|favor|honour|honor|privilege|courtesy)",
              "(would|could|might) (you|anyone|anybody|someone|somebody|one of you|any of you) [_] [possibly|perhaps|please|kindly|maybe|also|be|have|mind|consider|tell|let|spare|help|take|point|give|share|find|care|like|have time]",
              "(would|could|might) (it|there|that|this|a|{length}|{date}|any|one|we|i|{digits}) [_] [_] (possible|convenient|okay|ok|all right|alright|suit|work|fine|be|ask|talk|meet|speak|call|have|trouble|get|request|see|hear|visit)",
              "(may|might|could) {i} [please|perhaps|possibly|kindly] (ask|have|call|visit|talk|speak|meet|see|borrow|request|come|write|send|trouble|bother|interview|contact|get|use|suggest|invite|ring|stop by|drop by)",
              "[{i} (was|were|am|are) [just|only]] (wondering|hoping|curious) (if|whether|that|you|someone|anyone|somebody|how|to (ask|talk|speak|meet|learn|hear|get your|find|see if))",
              "{i} wonder (if|whether)",
              "{i} [would|should] (be [very|so|most|really|truly|more than] (grateful|thankful) (if|for|to you)|be [very|so|most|really|truly|more than] (happy|glad|pleased|delighted) if|appreciate it if|love it if|like to ask) [you|someone|anyone|whether]",
              "(if|when|whenever|should) you [have|had|can|could|would|are|were|find|happen|might|get|do|feel|ever|possibly] [_] [_] (time|minute|moment|willing|spare|able|free|kind|mind|open|chance|{length}|convenient|possible|inclined|up for|comfortable|consider|generous|feel like|a chance)",
              "(be so kind|so kind as|kind enough|good enough to|generous enough|kind soul|kind souls)",
              "(anyone|anybody|someone|somebody|any of you|one of you|who|folks) [would|could|might|can|may|will|is|are|who|that|out there|here] [_] [be] (willing|able|open|kind enough|available|prepared|up for|interested in helping|care to|mind)",
              "(do|would) you mind",
              "(is|was) (it|there) [_] [_] (possible|any chance|any way|a chance|a possibility|any possibility|anyone|someone|anybody)",
              "any (chance|possibility|way) [that] (you|i|we|someone|anyone|of you)",
              "(kindly|respectfully|humbly) (ask|request|consider|asking|requesting|let|tell|send)",
              "if (possible|you please|you could please|you can please|at all possible|convenient|it is possible|it 's possible|it is not too much|that is okay|that 's okay|that is ok|that 's ok|that suits you|it suits you|it is convenient|it 's convenient|not too much trouble|you do not mind|you would not mind|i may|i might)",
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
          .shows("[May I ask] how you did it?")
          .passes("You could have told me.")
          .passes("I would say it was the rain.")
          .passes("What would you do with a small child?")
          .passes("Would you still keep the nightly batch?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
