package io.meetworthy.scoring;

import java.util.Arrays;
import java.util.List;

/** Findings kept in the order of the text while they come: quotes by place, then the gaps. */
final class Findings {
  private static final int FIELD_AT = 60;
  private static final int GAP_AT = 61;
  private static final int START_AT = 30;

  private Finding[] findings = new Finding[24];
  private long[] places = new long[24];
  private int count;

  void add(Finding finding) {
    if (count == findings.length) {
      findings = Arrays.copyOf(findings, count * 2);
      places = Arrays.copyOf(places, count * 2);
    }
    long place = place(finding.evidence());
    int at = count;
    for (; at > 0 && isBefore(place, finding, at - 1); at--) {
      findings[at] = findings[at - 1];
      places[at] = places[at - 1];
    }
    findings[at] = finding;
    places[at] = place;
    count++;
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

  int count() {
    return count;
  }

  Finding get(int number) {
    return findings[number];
  }

  /** All findings but the strengths that count nothing beside one that says the same. */
  List<Finding> withoutEchoes() {
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
    for (int i = 0; i < count; i++) {
      Finding other = findings[i];
      if (other.points() > 0
          && other.card().concern() == finding.card().concern()
          && other.evidence().span().overlaps(finding.evidence().span())) {
        return true;
      }
    }
    return false;
  }
}
