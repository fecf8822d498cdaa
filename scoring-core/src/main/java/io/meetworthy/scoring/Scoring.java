package io.meetworthy.scoring;

import io.meetworthy.scoring.text.Reading;
import java.util.ArrayList;
import java.util.List;

/** One scoring: asks every rule, adds up, and writes the card. */
final class Scoring implements Found {
  private final Reading reading;
  private final Tally tally;
  private final List<Finding> findings = new ArrayList<>(24);
  private int answered;

  private Scoring(Reading reading) {
    this.reading = reading;
    tally = new Tally(Expectations.of(reading.context(), reading.draft().kind()));
  }

  static ScoreCard of(Ruleset ruleset, Reading reading) {
    Scoring scoring = new Scoring(reading);
    for (Asking asking : ruleset.asked(reading.draft().kind())) {
      if (!asking.isSilent(reading)) {
        scoring.ask(asking.rule(), asking.card());
      }
    }
    return scoring.card();
  }

  private void ask(Rule rule, RuleCard card) {
    List<Evidence> evidence = rule.read(reading, this);
    if (evidence.isEmpty()) {
      return;
    }
    answered |= card.lowers() ? 0 : 1 << card.concern().index();
    int points = tally.count(card);
    for (int i = 0; i < evidence.size(); i++) {
      Evidence of = evidence.get(i);
      String quote = of.span().in(reading.draft());
      findings.add(new Finding(card, of, quote, rule.suggest(of, reading), i == 0 ? points : 0));
    }
  }

  private ScoreCard card() {
    findings.sort(Scoring::byPlace);
    List<Standing> standings = new ArrayList<>(Concern.all().size());
    for (Concern concern : Concern.all()) {
      standings.add(new Standing(concern, tally.standing(concern)));
    }
    return new ScoreCard(
        tally.score(),
        tally.base(),
        tally.cap(),
        findings.stream().filter(finding -> !isEcho(finding)).toList(),
        standings,
        Refusals.likely(standings, findings),
        Measures.of(reading));
  }

  /** A strength that counts nothing beside one that says the same of the same words. */
  private boolean isEcho(Finding finding) {
    if (finding.points() != 0 || finding.card().lowers()) {
      return false;
    }
    for (Finding other : findings) {
      if (other.points() > 0
          && other.card().concern() == finding.card().concern()
          && other.evidence().span().overlaps(finding.evidence().span())) {
        return true;
      }
    }
    return false;
  }

  /** Quotes in the order of the text, then the gaps. */
  private static int byPlace(Finding one, Finding other) {
    boolean gap = one.evidence() instanceof Evidence.Gap;
    if (gap != other.evidence() instanceof Evidence.Gap) {
      return gap ? 1 : -1;
    }
    int place = one.evidence().span().compareTo(other.evidence().span());
    return place != 0 ? place : one.card().id().compareTo(other.card().id());
  }

  @Override
  public boolean answers(Concern concern) {
    return (answered & 1 << concern.index()) != 0;
  }

  @Override
  public boolean has(String rule) {
    for (Finding finding : findings) {
      if (finding.card().id().equals(rule)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int worth(Span span) {
    int points = 0;
    for (Finding finding : findings) {
      points += finding.evidence().span().overlaps(span) ? finding.points() : 0;
    }
    return points;
  }
}
