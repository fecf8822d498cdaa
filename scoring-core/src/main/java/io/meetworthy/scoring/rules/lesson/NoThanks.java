package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.Suggestion;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Does not thank. */
final class NoThanks implements Rule {
  private static final String CHEERS = " cheers";

  private static final RuleCard CARD =
      RuleCard.named("no-thanks")
          .misses(COURTEOUS)
          .weighs(2)
          .says("It does not thank them.")
          .advises("End with a word of thanks.")
          .judges(Kind.ASK, Kind.FOLLOW_UP)
          .because(
              "Of nineteen marks of politeness only gratitude went with more granted"
                  + " requests.",
              "Althoff, Danescu-Niculescu-Mizil and Jurafsky",
              2014,
              Study.Strength.STRONG)
          .shows("Could we meet on Tuesday?[]")
          .passes("Could we meet on Tuesday? Many thanks.")
          .passes("I would appreciate a short reply.")
          .passes("Could we meet any day but Tuesday? Cheers!")
          .shows("Could we meet on Tuesday?[]\n\nCheers,\nTom")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    return found.has("thanks") || endsInCheers(reading) ? List.of() : reading.gap();
  }

  /** Who ends with "cheers" and no name after it thanks; "Cheers, Tom" is a close. */
  private static boolean endsInCheers(Reading reading) {
    String body = reading.draft().body().strip();
    int end = body.length();
    while (end > 0 && ".! ".indexOf(body.charAt(end - 1)) >= 0) {
      end--;
    }
    return body.regionMatches(true, end - CHEERS.length(), CHEERS, 0, CHEERS.length());
  }

  @Override
  public Suggestion suggest(Evidence evidence, Reading reading) {
    return new Suggestion.Insert(" Thank you for reading this.");
  }
}
