package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Thanks so late that it asks for pardon. */
final class ThanksLate implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("thanks-late")
          .raises(COURTEOUS)
          .weighs(3)
          .says("“{words}” comes late; say it once and go on.")
          .advises("Leave the excuse out and say what you have done with their advice since.")
          .judges(Kind.THANK_YOU)
          .sees(
              "(sorry|apologies|apologize|apologise|excuse|forgive) ... (late|belated|delay"
                  + "|delayed|so long|overdue|sooner|silence|earlier) [thank you|thanks|reply|note"
                  + "|message|to thank]",
              "(belated|overdue|late) (thank you|thanks|note)",
              "(meant|wanted|intended|should have|been meaning) [to] [_] (thank|thanked|write"
                  + "|written) [to] [you] [_] (weeks|months|long|earlier|sooner|ages|much|since)",
              "(last month|last year|{period} ago|weeks ago|months ago)")
          .as(Channel.EMAIL, Kind.THANK_YOU)
          .shows("[Sorry for the late note], and thank you.")
          .shows("Thank you for meeting me [two months ago].")
          .passes("Thank you for staying late yesterday.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
