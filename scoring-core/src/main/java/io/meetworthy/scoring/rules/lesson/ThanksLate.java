package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Thanks so late that it asks for pardon. */
final class ThanksLate implements Rule {
  /** A date in what they told. */
  private static final Phrases OLD_STORY =
      Phrases.anyOf(
              "(how|that|which|where|when|what) [_] [_] [_] [_] [_] (last month|last year|{period} ago|weeks ago|months ago)",
              "(he|she|they|our _|my _) [_] (did|had|made|ran|was|were|tried|used|sold|got|opened|wrote|started|joined|won|lost) [_] [_] [_] [_] [_] (last month|last year|{period} ago|weeks ago|months ago)")
          .negatedToo();

  private static final RuleCard CARD =
      RuleCard.named("thanks-late")
          .raises(COURTEOUS)
          .weighs(3)
          .spares(OLD_STORY)
          .says("“{words}” comes late; say it once and go on.")
          .advises("Leave the excuse out and say what you have done with their advice since.")
          .judges(Kind.THANK_YOU)
          .sees(
              "(sorry|apologies|apologize|apologise|excuse|forgive) ... (late|belated|delay|delayed|so long|overdue|sooner|silence|earlier) [thank you|thanks|reply|note|message|to thank]",
              "(belated|overdue|late) (thank you|thanks|note)",
              "(thank you|thanks|note|message|reply) [_] (is|are|was) [long|well|far|very] (overdue|late|belated)",
              "(better late than never|belatedly)",
              "(took|taken) me [far|way|much] (too long|so long|ages|weeks|months) to (write|thank|answer|reply|send|get)",
              "never [properly] thanked you",
              "(did|have) not (get back|write|reply|answer|thank|thanked|written|replied|respond) [to] [you] [back] (sooner|earlier|before)",
              "(meant|wanted|intended|should have|been meaning) [to] [_] (thank|thanked|write|written) [to] [you] [_] (weeks|months|long|earlier|sooner|ages|much|since)",
              "(last month|last year|{period} ago|weeks ago|months ago)")
          .as(Channel.EMAIL, Kind.THANK_YOU)
          .shows("[Sorry for the late note], and thank you.")
          .shows("Thank you for meeting me [two months ago].")
          .passes("Thank you for telling me how you started ten years ago.")
          .passes("Thank you for staying late yesterday.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
