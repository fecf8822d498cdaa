package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.channel.ChannelLimits;

/** Fits into the channel only on a paid plan; points at what to shorten or drop without one. */
final class NeedsPaidPlan implements DropsFirst {
  private static final RuleCard CARD =
      RuleCard.named("needs-paid-plan")
          .raises(HAS_NO_TIME)
          .weighs(3)
          .says(
              "A free account cannot send so long a text; without a paid one shorten “{words}” first.")
          .advises("Cut it to what a free account sends, unless you have a paid one.")
          .as(Channel.LINKEDIN_NOTE, Kind.ASK)
          .shows(
              "Hello Ms. Ortiz, thank you for your talk on harbour pilots in Rotterdam. [The weather"
                  + " up here has been rather grey all week and the trains were late.] Could I ask"
                  + " you one question about night shifts by e-mail?")
          .shows(
              "Ana, also Delft, class of 2011 here, now with the harbour pilots in Rotterdam and on"
                  + " nights. I wish to see you about the new rules for the crews on board, any day"
                  + " you like this month. [It has been quite a year.]")
          .passes("Hello Ms. Ortiz, could I ask you one question about night shifts by e-mail?")
          .passes(
              "Hello Ms. Ortiz, thank you for your talk on harbour pilots in Rotterdam."
                  + " The weather up here has been rather grey all week and the trains were late"
                  + " again on Monday morning, as usual. Could I ask you one question about"
                  + " night shifts by e-mail? I would send it on Friday, and a line or two in answer would do.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public int excess(Draft draft) {
    return ChannelLimits.excessWithoutPlan(draft);
  }
}
