package io.meetworthy.scoring.cli;

import io.meetworthy.scoring.Cap;
import io.meetworthy.scoring.Concern;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Finding;
import io.meetworthy.scoring.Improvement;
import io.meetworthy.scoring.Metrics;
import io.meetworthy.scoring.Objection;
import io.meetworthy.scoring.Refusal;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.ScoreCard;
import io.meetworthy.scoring.Span;
import io.meetworthy.scoring.Standing;
import io.meetworthy.scoring.Suggestion;
import java.util.List;
import java.util.Optional;

/** Score cards written by hand, to be shown. */
final class Cards {
  static final Draft DRAFT = Draft.of("Come now, dear Ana.").with(Field.SUBJECT, "Soon");

  static final RuleCard HURRIES =
      RuleCard.named("hurries")
          .raises(Objection.HAS_NO_TIME)
          .weighs(5)
          .says("“{words}” hurries them.")
          .advises("Leave them time.")
          .done();
  static final RuleCard GREETS =
      RuleCard.named("greets").answers(Objection.DOES_NOT_KNOW_YOU).weighs(3).done();
  static final RuleCard NO_LENGTH =
      RuleCard.named("no-length")
          .misses(Objection.HAS_NO_TIME)
          .weighs(4)
          .says("No length.")
          .advises("Name a length.")
          .done();

  private Cards() {}

  /** A finding on the first place of these words. */
  static Finding on(RuleCard card, Field field, String words, int points) {
    int start = DRAFT.text(field).indexOf(words);
    Span span = new Span(field, start, start + words.length());
    return new Finding(card, new Evidence.Quote(span), DRAFT, new Suggestion.Advise(), points);
  }

  static Finding missing(int points) {
    Evidence gap = Evidence.Gap.at(Field.BODY, 9);
    return new Finding(NO_LENGTH, gap, DRAFT, new Suggestion.Advise(), points);
  }

  static Improvement gaining(Finding finding, int gain) {
    return new Improvement(List.of(finding), gain, 40 + gain);
  }

  static ScoreCard card(Optional<Cap> cap, Optional<Refusal> no, Finding... findings) {
    Concern time = Objection.HAS_NO_TIME;
    return new ScoreCard(
        40,
        42,
        cap,
        List.of(findings),
        List.of(new Standing(Objection.DOES_NOT_KNOW_YOU, 70), new Standing(time, 30)),
        no,
        new Metrics(4, 1, 0, 2, 10, 0),
        Optional.empty(),
        List.of(),
        List.of(),
        -2);
  }
}
