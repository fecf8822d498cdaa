package io.meetworthy.scoring;

import java.util.Arrays;
import java.util.List;

/** Findings kept in the order of the text while they come: quotes by place, then the gaps. */
final class Findings {
  // A place and a rule in one number, each part with room for the longest draft and most rules.
  private static final int END_AT = 16;
  private static final int START_AT = END_AT + 16;
  private static final int FIELD_AT = START_AT + 16;
  private static final int GAP_AT = FIELD_AT + 1;

  private Finding[] findings = new Finding[24];
  private long[] places = new long[24];
  private int count;

  /** Adds a finding of the rule that comes in this place of all, where others stand there too. */
  void add(Finding finding, int rank) {
    if (count == findings.length) {
      findings = Arrays.copyOf(findings, count * 2);
      places = Arrays.copyOf(places, count * 2);
    }
    long place = place(finding.evidence()) | rank;
    int at = count;
    for (; at > 0 && place < places[at - 1]; at--) {
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
    long end = span.end();
    return gap << GAP_AT | field << FIELD_AT | (long) span.start() << START_AT | end << END_AT;
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
