package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Suggestion;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Ends an e-mail without a close. */
final class NoClose implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("no-close")
          .misses(COURTEOUS)
          .weighs(1)
          .says("It ends without a close or a name.")
          .advises("Close with “Kind regards” and your name.")
          .shows("Could we meet on Tuesday?[]")
          .shows("Greetings, could we meet on Tuesday?[]")
          .passes("Could we meet on Tuesday?\n\nKind regards\nAnna")
          .passes("Could we meet on Tuesday?\n\nAnna, on the third floor")
          .passes("Could we meet on Tuesday?\n\nAnna\nPotter, and owner of one cold kiln")
          .passes("Could we meet on Tuesday?\n\nAnna Ruiz\n0171 555 0148")
          .passes(
              "Could we meet on Tuesday?\n\nAnna Ruiz\nThe mill by the lock, and I will send the number as soon as you say yes")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    boolean letter = reading.draft().channel() == Channel.EMAIL && reading.isPersonal();
    boolean closed = reading.isSigned() || found.has("wishes-them-well");
    return !letter || closed ? List.of() : reading.gap();
  }

  @Override
  public Suggestion suggest(Evidence evidence, Reading reading) {
    return new Suggestion.Insert("\n\nKind regards");
  }
}
