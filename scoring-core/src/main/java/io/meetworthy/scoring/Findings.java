package io.meetworthy.scoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Findings kept in the order of the text: quotes by place, then the gaps. */
final class Findings {
  /**
   * So many are put in their place as they come; more are sorted at the end, or time would grow by
   * squares.
   */
  private static final int FEW = 48;

  private static final Comparator<Finding> BY_PLACE =
      Comparator.<Finding>comparingLong(finding -> place(finding.evidence()))
          .thenComparing(finding -> finding.card().id());

  private static final int FIELD_AT = 60;
  private static final int GAP_AT = 61;
  private static final int START_AT = 30;

  private Finding[] findings = new Finding[24];
  private long[] places = new long[24];
  private int count;

  /** Those with points: one a rule at most, however many findings there are. */
  private Finding[] weighed = new Finding[16];

  private int weighedCount;

  void add(Finding finding) {
    if (count == findings.length) {
      findings = Arrays.copyOf(findings, count * 2);
      places = Arrays.copyOf(places, count * 2);
    }
    if (finding.points() != 0) {
      weigh(finding);
    }
    long place = place(finding.evidence());
    int at = count;
    for (; count < FEW && at > 0 && isBefore(place, finding, at - 1); at--) {
      findings[at] = findings[at - 1];
      places[at] = places[at - 1];
    }
    findings[at] = finding;
    places[at] = place;
    count++;
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
    return gap << GAP_AT | field << FIELD_AT | (long) span.start() << START_AT | span.end();
  }

  private boolean isBefore(long place, Finding finding, int other) {
    return place < places[other]
        || (place == places[other]
            && finding.card().id().compareTo(findings[other].card().id()) < 0);
  }

  boolean has(String rule) {
    for (int i = 0; i < count; i++) {
      if (findings[i].card().id().equals(rule)) {
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
      Arrays.sort(findings, 0, count, BY_PLACE);
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
