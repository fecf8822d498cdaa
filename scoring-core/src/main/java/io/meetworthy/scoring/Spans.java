package io.meetworthy.scoring;

import java.util.ArrayList;
import java.util.List;

/** Compares stretches of a draft, both sides in the order of the text, in one pass. */
public final class Spans {
  private Spans() {}

  /** Those of the evidence that overlap any of the spans. */
  public static List<Evidence> touching(List<Evidence> evidence, List<Span> spans) {
    return sift(evidence, spans, true);
  }

  /** Those of the evidence that overlap none of the spans. */
  public static List<Evidence> apart(List<Evidence> evidence, List<Span> spans) {
    return sift(evidence, spans, false);
  }

  /** The spans of evidence. */
  public static List<Span> of(List<? extends Evidence> evidence) {
    List<Span> spans = new ArrayList<>(evidence.size());
    for (Evidence each : evidence) {
      spans.add(each.span());
    }
    return spans;
  }

  private static List<Evidence> sift(List<Evidence> evidence, List<Span> spans, boolean touching) {
    List<Evidence> kept = new ArrayList<>(evidence.size());
    int next = 0;
    for (Evidence each : evidence) {
      while (next < spans.size() && isBefore(spans.get(next), each.span())) {
        next++;
      }
      if (touching == (next < spans.size() && spans.get(next).overlaps(each.span()))) {
        kept.add(each);
      }
    }
    return kept;
  }

  private static boolean isBefore(Span one, Span other) {
    return one.field() == other.field()
        ? one.end() <= other.start()
        : one.field().compareTo(other.field()) < 0;
  }
}
