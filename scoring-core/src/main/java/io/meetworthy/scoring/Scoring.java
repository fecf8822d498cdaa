package io.meetworthy.scoring;

import io.meetworthy.scoring.text.Heard;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.Set;

/** One scoring: asks the rules that the draft can interest, adds up, and writes the card. */
final class Scoring implements Found {
  /** An introduction, a length, an offer or thanks are there or not; these are not so plain. */
  private static final Set<Concern> SAID_IN_ANY_WORDS =
      Set.of(
          Objection.CANNOT_SEE_HOW_TO_HELP,
          Objection.HAS_NO_REASON_TO_MEET,
          Fear.HIDDEN_AGENDA,
          Fear.UNKNOWN_OUTCOME,
          Lesson.GENUINE);

  private final Reading reading;
  private final Tally tally;
  private final Findings findings = new Findings();
  private int answered;

  private Scoring(Reading reading) {
    this.reading = reading;
    Expectations expected = Expectations.of(reading.context(), reading.draft().kind());
    tally = new Tally(expected, expected.base() + reading.heard().wording().points());
  }

  static ScoreCard of(Ruleset ruleset, Reading reading) {
    Scoring scoring = new Scoring(reading);
    Asking asking = ruleset.asked(reading.draft().kind());
    for (int part = 0; part < asking.size(); part++) {
      for (long bits = asking.bits(reading, part); bits != 0; bits &= bits - 1) {
        int number = part * Long.SIZE + Long.numberOfTrailingZeros(bits);
        scoring.ask(asking.rule(number), asking.card(number), asking.rank(number));
      }
    }
    return scoring.card(reading.heard());
  }

  private void ask(Rule rule, RuleCard card, int rank) {
    List<Evidence> evidence = rule.read(reading, this);
    if (evidence.isEmpty() || isSaidOtherwise(card)) {
      return;
    }
    answered |= card.lowers() ? 0 : 1 << card.concern().index();
    int points =
        card.lowers()
            ? tally.lower(card)
            : tally.raise(card, findings.arePraised(evidence.get(0).span(), card.concern()));
    for (int i = 0; i < evidence.size(); i++) {
      Evidence of = evidence.get(i);
      Suggestion edit = rule.suggest(of, reading);
      findings.add(new Finding(card, of, reading.draft(), edit, i == 0 ? points : 0), rank);
    }
  }

  /** What no room has seen may be said in other words. */
  private boolean isSaidOtherwise(RuleCard card) {
    return card.type() == RuleCard.Type.GAP
        && SAID_IN_ANY_WORDS.contains(card.concern())
        && reading.heard().wording().answers(card.concern());
  }

  private ScoreCard card(Heard heard) {
    List<Finding> found = findings.withoutEchoes();
    List<Standing> standings = tally.standings(heard);
    int score = tally.score();
    Metrics metrics = Measures.of(reading);
    return new ScoreCard(
        score,
        tally.base(),
        tally.cap(),
        found,
        standings,
        Refusals.likely(standings, found, reading.draft().kind(), score),
        metrics,
        Price.of(reading.context().recipient(), metrics.askedMinutes(), found),
        heard.tone().moved(),
        heard.ask().moved(),
        heard.wording().points());
  }

  @Override
  public boolean answers(Concern concern) {
    return (answered & 1 << concern.index()) != 0;
  }

  @Override
  public boolean has(String rule) {
    return findings.has(rule);
  }

  @Override
  public int worth(Span span) {
    return findings.worth(span);
  }
}
