package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Span;
import io.meetworthy.scoring.channel.ChannelLimit;
import io.meetworthy.scoring.channel.ChannelLimits;
import io.meetworthy.scoring.text.Reading;
import java.util.Comparator;
import java.util.List;

/** Does not fit into the channel; points at the sentence to drop first. */
final class OverChannelLimit implements Rule {
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
                  + " night shifts by e-mail?")
          .passes("Hello Ms. Ortiz, could I ask you one question about night shifts by e-mail?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean asksLast() {
    return true;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    if (fits(reading)) {
      return List.of();
    }
    return reading.sentences().stream()
        .min(
            Comparator.<Span>comparingInt(found::worth)
                .thenComparingInt(sentence -> sentence.start() - sentence.end()))
        .<Evidence>map(Evidence.Quote::new)
        .stream()
        .toList();
  }

  private static boolean fits(Reading reading) {
    for (ChannelLimit limit : ChannelLimits.of(reading.draft().channel())) {
      if (limit.field() == Field.BODY && limit.isExceededBy(reading.draft())) {
        return false;
      }
    }
    return true;
  }
}
