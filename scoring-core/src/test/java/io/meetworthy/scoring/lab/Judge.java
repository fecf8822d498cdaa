package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.Concern;
import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Finding;
import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.ScoreCard;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** A ruleset that judges texts as drafts from a stranger to a stranger. */
record Judge(Ruleset ruleset) {
  private static final String ENGLISH = "en";

  /** The draft that is judged: as much of a text as a draft may have. */
  static Draft draft(String subject, String text) {
    String body = text.substring(0, Math.min(text.length(), Draft.MAX_LENGTH));
    return new Draft(subject, body, Draft.of("").channel(), Draft.of("").kind(), ENGLISH);
  }

  /** The score card; empty for a text in another language. */
  Optional<ScoreCard> card(String subject, String text) {
    return ruleset.score(draft(subject, text), Context.UNKNOWN) instanceof ScoreCard card
        ? Optional.of(card)
        : Optional.empty();
  }

  /** What the findings of one concern add to the score. */
  double points(String text, Concern concern) {
    return card("", text).stream()
        .flatMap(card -> card.findings().stream())
        .filter(finding -> finding.card().concern() == concern)
        .mapToInt(Finding::points)
        .sum();
  }

  double standing(String text, Concern concern) {
    return card("", text).map(card -> card.standing(concern)).orElse(0);
  }

  double score(Sample sample) {
    return card(sample.title(), sample.text()).map(ScoreCard::score).orElse(0);
  }

  /** A value for each text. */
  static double[] each(List<Sample> samples, ToDoubleFunction<Sample> value) {
    return samples.stream().mapToDouble(value).toArray();
  }
}
