package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.channel.ChannelLimits;

/** Does not fit into the channel; points at the sentence to drop first. */
final class OverChannelLimit implements DropsFirst {
  private static final RuleCard CARD =
      RuleCard.named("over-channel-limit")
          .raises(HAS_NO_TIME)
          .weighs(8)
          .says("The text is longer than the channel takes; drop “{words}” first.")
          .advises("Take out the marked sentence first: it does least for your request.")
          .as(Channel.LINKEDIN_NOTE, Kind.ASK)
          .shows(
              "Hello Ms. Ortiz, thank you for your talk on harbour pilots in Rotterdam."
                  + " [The weather up here has been rather grey all week and the trains were late"
                  + " again on Monday morning, as usual.] Could I ask you one question about"
                  + " night shifts by e-mail? I would send it on Friday, and a line or two in answer would do.")
          .shows(
              "Ana, also Delft, class of 2011 here, now with the harbour pilots in Rotterdam and on"
                  + " nights. I wish to see you about the new rules for the crews on board, any day"
                  + " you like this month, on deck or ashore, or"
                  + " wherever it is least trouble to you and to the crew. [It has been quite a year, with"
                  + " a new boat and a new cook.]")
          .passes(
              "Hello Ms. Ortiz, thank you for your talk on harbour pilots in Rotterdam. The weather"
                  + " up here has been rather grey all week and the trains were late. Could I ask"
                  + " you one question about night shifts by e-mail?")
          .passes("Hello Ms. Ortiz, could I ask you one question about night shifts by e-mail?")
          .as(Channel.SMS, Kind.ASK)
          .passes(
              "Hello Ms. Ortiz, thank you for your talk on harbour pilots in Rotterdam. The weather"
                  + " up here has been rather grey all week and the trains were late. Could I ask"
                  + " you one question about night shifts by e-mail?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public int excess(Draft draft) {
    return ChannelLimits.excess(draft);
  }
}
