package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.Locale;

/** Greets the reader. */
final class Greets implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("greets")
          .answers(COURTEOUS)
          .weighs(1)
          .says("“{words}” greets them.")
          .sees(
              "^(hi|hello|hey|dear|greetings|good morning|good afternoon|good evening|good day|hi there|hello there|hey there|howdy|salutations|hiya|respected|esteemed|estimated|honourable|honorable) [there|all|everyone|everybody|guys|folks|friends|again|ladies|{name}|sir|madam|and]",
              "^(hola|bonjour|hallo|ciao|namaste|guten tag|salut|(morning|evening|afternoon) ({name}|chef|all|everyone|doctor|professor)) [{name}|there|all]")
          .shows("[Good morning], may I ask one thing?")
          .shows("[Hello Mr Dube], your violas are a joy.")
          .passes("Could we meet on Tuesday?\n\nGreetings\nUwe")
          .passes("Say hello to your team.")
          .passes("Oh dear, it rained.")
          .shows("[Greetings], may I ask one thing?")
          .passes("Could we meet on Tuesday?\n\nCiao\nUwe")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    return reading.quotes(CARD.sees()).stream().filter(it -> !isClose(it, reading)).toList();
  }

  /** "Greetings, Uwe" after the text is how many close. */
  private static boolean isClose(Evidence greeting, Reading reading) {
    String words = greeting.span().in(reading.draft()).toLowerCase(Locale.ROOT);
    return greeting.span().start() > 0
        && (words.startsWith("greetings") || words.startsWith("ciao"));
  }
}
