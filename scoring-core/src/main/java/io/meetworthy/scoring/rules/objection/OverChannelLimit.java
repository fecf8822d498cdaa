package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.channel.ChannelLimits;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Does not fit into the channel; points at the sentence to drop first. */
final class OverChannelLimit implements Rule {
  /** How many points a sentence may be worth more and still go first, where the text then fits. */
  private static final int ENOUGH = 2;

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
          .shows(
              "Ana, also Delft, class of 2011 here, now with the harbour pilots in Rotterdam and on"
                  + " nights. I wish to see you about the new rules for the crews on board, any day"
                  + " you like this month. [It has been quite a year.]")
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
  public boolean asksLast() {
    return true;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    int excess = ChannelLimits.excess(reading.draft());
    if (excess == 0) {
      return List.of();
    }
    List<Evidence> sentences =
        reading.sentences().stream().<Evidence>map(Evidence.Quote::new).toList();
    List<Evidence> core = core(sentences, reading);
    List<Evidence> rest =
        sentences.stream().filter(Predicate.not(Set.copyOf(core)::contains)).toList();
    return (rest.isEmpty() ? sentences : rest)
        .stream()
            .min(
                Comparator.<Evidence>comparingInt(sentence -> worth(sentence, excess, found))
                    .thenComparingInt(sentence -> -length(sentence)))
            .stream()
            .toList();
  }

  /** Who writes to whom comes first, and what is asked is what the text is for. */
  private static List<Evidence> core(List<Evidence> sentences, Reading reading) {
    List<Evidence> core = new ArrayList<>(sentences.subList(0, Math.min(1, sentences.size())));
    core.addAll(Spans.touching(sentences, Spans.of(reading.asks())));
    core.addAll(Spans.touching(sentences, Spans.of(reading.questions())));
    core.addAll(Spans.touching(sentences, Spans.of(reading.quotes(Enquiry.ASKS))));
    return core;
  }

  private static int worth(Evidence sentence, int excess, Found found) {
    return found.worth(sentence.span()) - (length(sentence) >= excess ? ENOUGH : 0);
  }

  private static int length(Evidence sentence) {
    return sentence.span().end() - sentence.span().start();
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(Enquiry.ASKS);
  }
}
