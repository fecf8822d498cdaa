package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.COURTEOUS;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Is short and without a word of courtesy. */
final class Curt implements Rule {
  /** Fewer words than a greeting, a reason and a question need. */
  private static final int FEWEST = 20;

  private static final Phrases PLEASE = Phrases.anyOf("(please|kindly|pls|plz)");

  private static final RuleCard CARD =
      RuleCard.named("curt")
          .misses(COURTEOUS)
          .weighs(4)
          .says("It is short and has no word of courtesy.")
          .advises("Say who you are, ask with “Could you …?” and thank them.")
          .judges(Kind.ASK, Kind.FOLLOW_UP)
          .shows("Need 15 minutes on pricing.[]")
          .passes("Could you call me on Monday?")
          .passes("Thank you for the map.")
          .passes("Please call me on Monday.")
          .shows(
              "We need 15 minutes on pricing on Monday and the same on Tuesday for the paint and"
                  + " the brush.[]")
          .passes(
              "We need 15 minutes on pricing on Monday and the same on Tuesday for the new paint"
                  + " and the brush.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(PLEASE);
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    boolean polite = found.answers(COURTEOUS) || reading.has(PLEASE);
    return polite || reading.wordCount() >= FEWEST ? List.of() : reading.gap();
  }
}
