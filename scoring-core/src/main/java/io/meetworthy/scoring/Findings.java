package io.meetworthy.scoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Findings kept in the order of the text: quotes by place, then the gaps. */
final class Findings {
  // A place and a rule in one number, each part with room for the longest draft and most rules.
  private static final int END_AT = 16;
  private static final int START_AT = END_AT + 16;
  private static final int FIELD_AT = START_AT + 16;
  private static final int GAP_AT = FIELD_AT + 1;

  /**
   * So many find their place as they come; more are sorted at the end, or time grows by squares.
   */
  private static final int FEW = 48;

  private Finding[] findings = new Finding[24];
  private long[] places = new long[24];
  private int count;

  /** Those with points: one a rule at most, however many findings there are. */
  private Finding[] weighed = new Finding[24];

  private int weighedCount;
  // A bit for each rule that found something, which it shares with others.
  private long seen;

  /** Adds a finding of the rule that comes in this place of all, where others stand there too. */
  void add(Finding finding, int rank) {
    if (count == findings.length) {
      findings = Arrays.copyOf(findings, count * 2);
      places = Arrays.copyOf(places, count * 2);
    }
    long place = place(finding.evidence()) | rank;
    int at = count;
    for (; count < FEW && at > 0 && place < places[at - 1]; at--) {
      findings[at] = findings[at - 1];
      places[at] = places[at - 1];
    }
    findings[at] = finding;
    places[at] = place;
    count++;
    seen |= bit(finding.card().id());
    if (finding.points() != 0) {
      weigh(finding);
    }
  }

  private void weigh(Finding finding) {
    if (weighedCount == weighed.length) {
      weighed = Arrays.copyOf(weighed, weighedCount * 2);
    }
    weighed[weighedCount] = finding;
    weighedCount++;
  }

  /** The place in one number that sorts as the text does. */
  private static long place(Evidence evidence) {
    Span span = evidence.span();
    long gap = evidence instanceof Evidence.Gap ? 1 : 0;
    long field = span.field().ordinal();
    long end = span.end();
    return gap << GAP_AT | field << FIELD_AT | (long) span.start() << START_AT | end << END_AT;
  }

  boolean has(String rule) {
    if ((seen & bit(rule)) == 0) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (findings[i].card().id().equals(rule)) {
        return true;
      }
    }
    return false;
  }

  private static long bit(String rule) {
    return 1L << rule.hashCode();
  }

  /** Whether these words count already as a strength for another concern. */
  boolean arePraised(Span words, Concern concern) {
    for (int i = 0; i < weighedCount; i++) {
      if (weighed[i].points() > 0
          && weighed[i].card().concern() != concern
          && weighed[i].evidence().span().overlaps(words)) {
        return true;
      }
    }
    return false;
  }

  /** The points of all findings on these words. */
  int worth(Span span) {
    int points = 0;
    for (int i = 0; i < weighedCount; i++) {
      points += weighed[i].evidence().span().overlaps(span) ? weighed[i].points() : 0;
    }
    return points;
  }

  /** All findings but the strengths that count nothing beside one that says the same. */
  List<Finding> withoutEchoes() {
    if (count > FEW) {
      sort();
    }
    Finding[] kept = new Finding[count];
    int size = 0;
    for (int i = 0; i < count; i++) {
      if (!isEcho(findings[i])) {
        kept[size] = findings[i];
        size++;
      }
    }
    return List.of(size == count ? kept : Arrays.copyOf(kept, size));
  }

  private void sort() {
    findings =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparingLong(i -> places[i]))
            .map(i -> findings[i])
            .toArray(Finding[]::new);
  }

  /** A strength that counts nothing beside one that says the same of the same words. */
  private boolean isEcho(Finding finding) {
    if (finding.points() != 0 || finding.card().lowers()) {
      return false;
    }
    for (int i = 0; i < weighedCount; i++) {
      Finding other = weighed[i];
      if (other.points() > 0
          && other.card().concern() == finding.card().concern()
          && other.evidence().span().overlaps(finding.evidence().span())) {
        return true;
      }
    }
    return false;
  }
}
