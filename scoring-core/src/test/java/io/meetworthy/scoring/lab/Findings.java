package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.Finding;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.ScoreCard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a ruleset finds in all real texts, the first finding of each rule in each text; what is
 * missing counts only where something is asked.
 */
final class Findings {
  /** So many findings of a rule are read. */
  static final int SAMPLE = 20;

  private static final int WINDOW = 90;

  private final Map<String, List<Found>> byRule = new HashMap<>();

  private Findings() {}

  /** A finding in a text of a data set. */
  record Found(String row, int start, int end, String text, long draw) {
    /** The finding's place and words on one line, as the verdict's file wants its first columns. */
    String line() {
      int from = start == end ? 0 : Math.max(0, start - WINDOW);
      int to = start == end ? text.length() : Math.min(text.length(), end + WINDOW);
      String shown =
          text.substring(from, start)
              + "[["
              + text.substring(start, end)
              + "]]"
              + text.substring(end, to);
      return row + "\t" + start + "\t" + end + "\t" + shown.replaceAll("\\s+", " ");
    }
  }

  static Findings in(Path folder, Judge judge) {
    Findings findings = new Findings();
    for (String name : Corpus.REAL) {
      Corpus corpus = Corpus.read(folder, name);
      for (Sample sample : corpus.samples()) {
        boolean asks = corpus.asks(sample);
        judge.card("", sample.text()).ifPresent(card -> findings.add(sample, card, asks));
      }
    }
    return findings;
  }

  private void add(Sample sample, ScoreCard card, boolean asks) {
    Map<String, Finding> firsts = new HashMap<>();
    card.findings().stream()
        .filter(finding -> asks || finding.card().type() != RuleCard.Type.GAP)
        .forEach(finding -> firsts.putIfAbsent(finding.card().id(), finding));
    firsts.forEach(
        (rule, finding) -> {
          int start = finding.evidence().span().start();
          int end = finding.evidence().span().end();
          long draw = mix(sample.id().hashCode() * 31L + rule.hashCode());
          byRule
              .computeIfAbsent(rule, key -> new ArrayList<>())
              .add(new Found(sample.id(), start, end, sample.text(), draw));
        });
  }

  /** In how many texts the rule found something. */
  int texts(String rule) {
    return byRule.getOrDefault(rule, List.of()).size();
  }

  /** Twenty findings of a rule; a text keeps its lot, whatever other texts and rules do. */
  List<Found> sample(String rule) {
    return byRule.getOrDefault(rule, List.of()).stream()
        .sorted(Comparator.comparingLong(Found::draw).thenComparing(Found::row))
        .limit(SAMPLE)
        .toList();
  }

  /** The finaliser of SplitMix64: neighbouring numbers become far ones. */
  private static long mix(long number) {
    long z = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }
}
