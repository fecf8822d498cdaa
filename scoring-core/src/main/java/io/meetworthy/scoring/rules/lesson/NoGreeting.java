package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Suggestion;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Begins without a greeting. */
final class NoGreeting implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("no-greeting")
          .misses(COURTEOUS)
          .weighs(2)
          .says("It begins without a greeting.")
          .advises("Greet them by name.")
          .shows("[]Could we meet on Tuesday?")
          .passes("Hello, could we meet on Tuesday?")
          .passes("Good morning, could we meet on Tuesday?")
          .passes("Anna, could we meet on Tuesday?")
          .passes("Kia ora Anna, could we meet on Tuesday?")
          .passes("Anna!! Could we meet on Tuesday?")
          .passes("Alright Anna its Tom Ek, could we meet on Tuesday?")
          .passes("Anna sir, could we meet on Tuesday?")
          .passes("Anna - could we meet on Tuesday?")
          .passes("Stimata Dottoressa Ruiz,\n\ncould we meet on Tuesday?")
          .passes("Ma'am, could we meet on Tuesday?")
          .passes("Bro could we meet on Tuesday?")
          .passes("Gaz it's Lea, could we meet on Tuesday?")
          .passes("Anna (if I may),\n\ncould we meet on Tuesday?")
          .passes("Anna\n\ncould we meet on Tuesday?")
          .passes("Thanks Tom, I move you to bcc.\n\nAnna, could we meet on Tuesday?")
          .shows("[]Quick question, could we meet on Tuesday?")
          .shows("[]On Tuesday I saw Anna, who showed me the kiln. Could we meet?")
          .shows("[]I am Anna, a potter. Could we meet on Tuesday?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    boolean greeted = reading.isGreeted() || found.has("greets");
    return greeted ? List.of() : reading.gapAtStart(Field.BODY);
  }

  @Override
  public Suggestion suggest(Evidence evidence, Reading reading) {
    return new Suggestion.Insert(
        reading.draft().channel() == Channel.EMAIL ? "Hello,\n\n" : "Hello, ");
  }
}
