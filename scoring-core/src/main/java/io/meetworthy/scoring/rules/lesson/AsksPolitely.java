package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;

/** Asks and does not order. */
final class AsksPolitely implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("asks-politely")
          .answers(COURTEOUS)
          .weighs(2)
          .says("“{words}” is a request that they are free to refuse.")
          .judges(Kind.ASK, Kind.FOLLOW_UP)
          .sees(
              "(would|could|might) (you|anyone|anybody|someone|somebody|one of you|any of you)"
                  + " [_] [possibly|perhaps|please|kindly|maybe|also|be|have|mind|consider|tell|let"
                  + "|spare|help|take|point|give|share|find|care|like|have time]",
              "(would|could|might) (it|there|that|this|a|{length}|{date}|any|one|we|i|{digits})"
                  + " [_] [_] (possible|convenient|okay|ok|all right|alright|suit|work|fine|be|ask|talk"
                  + "|meet|speak|call|have|trouble|get|request|see|hear|visit)",
              "(may|might|could) {i} [please|perhaps|possibly|kindly] (ask|have|call|visit|talk"
                  + "|speak|meet|see|borrow|request|come|write|send|trouble|bother|interview|contact"
                  + "|get|use|suggest|invite|ring|stop by|drop by)",
              "{i} (was|were|am|are) [just|only] [kind of] (wondering|hoping|curious) [if|whether"
                  + "|that|how|about|for|to]",
              "{i} wonder (if|whether)",
              "wondering (if|whether)",
              "{i} [would|should] (be [very|so|most|really|truly|more than] (grateful|happy|glad"
                  + "|thankful|pleased|delighted)|appreciate it|love it|like to ask) [very much] (if"
                  + "|for|whether|to|you)",
              "(if|when|whenever|should) you [have|had|can|could|would|are|were|find|happen|might"
                  + "|get|do|feel|want|wish|ever|possibly|'s] [_] [_] (time|minute|moment|willing|spare"
                  + "|able|free|kind|mind|open|chance|{length}|convenient|possible|inclined|interested"
                  + "|up for|comfortable|consider|generous|feel like|like to|would like|a chance)",
              "(be so kind|so kind as|kind enough|good enough|generous enough|be willing|be able"
                  + "|be open|have time|be possible|be okay|be ok|be all right|be up for|be interested"
                  + "|be available|be prepared|be good enough)",
              "(do|would) you mind",
              "(is|was) (it|there) [_] [any|possible|okay|ok|a] (possible|chance|way|possibility"
                  + "|okay|ok|all right)",
              "(any|a) (chance|possibility|way) [that] (you|i|we|someone|anyone|of|to)",
              "{i} (would|should) (like|love) to (ask|request|invite|know if|know whether|hear"
                  + " if)",
              "(please|kindly|respectfully|humbly) (consider|let me know|tell me|help|share|allow"
                  + "|feel free)",
              "if (possible|you please|at all possible|convenient|it is possible|it 's possible"
                  + "|it is not too much|that is okay|that 's okay|that is ok|that 's ok|that suits you"
                  + "|it suits you|that works|it is convenient|it 's convenient|not too much trouble)",
              "(hoping|hope) [that] [a|some|any] (you|someone|anyone|somebody|kind|one of|for)"
                  + " [_] [_] (could|would|can|might|help|will|willing|kind)",
              "please ?")
          .because(
              "“Would you mind” and “I was wondering” stand out among requests that readers"
                  + " found polite.",
              "Danescu-Niculescu-Mizil, Sudhof, Jurafsky, Leskovec and Potts",
              2013,
              Study.Strength.MODERATE)
          .shows("[Would you mind] answering one question?")
          .shows("[I was wondering whether] you still teach.")
          .shows("[May I ask] how you did it?")
          .passes("You could have told me.")
          .passes("I would say it was the rain.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
