package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Takes the reader’s yes for granted. */
final class FeelsEntitled implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("feels-entitled")
          .raises(COURTEOUS)
          .weighs(8)
          .says("“{words}” takes their yes for granted.")
          .advises("Ask openly and leave them the choice.")
          .sees(
              "(least|the least|minimum|very least) (you|that you|someone like you|anyone) (can"
                  + "|could|should|might) do",
              "you (owe|owe it to) (me|us|your|the|it|everyone|young|people|students|yourself)",
              "{i} (deserve|have earned|have a right to|am entitled to|have the right to|am owed)"
                  + " [to|a|an|your|this|some|it|better|more|_]",
              "(surely|certainly|obviously) you (can|could|have|will|would|must|want|do not"
                  + "|should|are)",
              "(it|this|that) (should|will|would|can) not (hurt|kill|harm) you",
              "(it|this|that|which) (should|will|would) [only|just|really] (be (easy|simple|no"
                  + " problem|a piece of cake|no big deal|trivial|nothing)|cost you nothing|take you no"
                  + " time|not be (hard|difficult|a problem)) [for] [you|someone like you]",
              "{i} (am|are) (sure|certain|confident|positive|convinced) [that] (you (will|would"
                  + "|can|could|want|have|must|agree|do not) [_] (help|agree|have time|find|make|do"
                  + "|give|want|say yes|meet|time|mind|be happy|be glad|be able|spare|see)|we (will|can"
                  + "|could))",
              "{i} (assume|presume|take it|trust|expect|suppose|count on|am counting on) [that]"
                  + " you (will|would|can|to|are|have|helping|being|giving|want|do|agree|accept)",
              "{i} (expect|look forward to|await|trust in) [your] (agreement|acceptance"
                  + "|cooperation|compliance|positive (reply|answer|response)|prompt|immediate"
                  + "|favourable|favorable|swift|speedy) [_]",
              "(you (were|have been) [once] [_] (in my shoes|young|a student|a beginner|where i"
                  + " am)|remember (when|how) you (were|started|began))",
              "(someone|anyone|people|a person|a man|a woman) (in|with) your (position|salary"
                  + "|income|money|success|place|wealth) (should|must|can|ought|could|has|have) [_]",
              "you (must|should|will|surely|ought to) [surely] (have|find|make|spare) (time|ten"
                  + " minutes|{length}|a minute|some time|a few|room|the time)",
              "(it is|it 's|that is|this is) your (job|duty|responsibility|obligation|task) to",
              "(as a|being a) (taxpayer|customer|paying customer|client) {i} [_] (expect|have|can"
                  + "|deserve|am|demand)",
              "{i} will (call|come by|stop by|drop by|be at your|visit|ring|phone|be there|show"
                  + " up|expect you|see you|put it in|send you an invite|book) [you|in|a|an|at|your|it"
                  + "|the] [_] (on|at|{date}|tomorrow|office|invite|anyway|unless|in your)",
              "(no reason|can not think of (a|any) reason) (not|why you|to say no|to refuse)")
          .shows("It’s [the least you can do] for a neighbour.")
          .shows("[You owe me] an answer.")
          .shows("[You must have ten minutes] for a student.")
          .shows("[I assume you will] say yes.")
          .passes("I owe you one.")
          .passes("You must have loved the mill.")
          .passes("I am sure you know the mill.")
          .passes("I will call my aunt on Monday.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
