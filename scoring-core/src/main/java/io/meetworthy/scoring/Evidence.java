package io.meetworthy.scoring;

/** What a rule saw in a draft: words, or the place where words are missing. */
public sealed interface Evidence {

  /** Where it is; empty (start = end) for a gap. */
  Span span();

  /** Words that stand in the draft. */
  record Quote(Span span) implements Evidence {}

  /** A place where words are missing; an insertion would go there. */
  record Gap(Span span) implements Evidence {
    public Gap {
      if (span.start() != span.end()) {
        throw new IllegalArgumentException("a gap has no words");
      }
    }

    /** A gap at one place of a field. */
    public static Gap at(Field field, int place) {
      return new Gap(new Span(field, place, place));
    }
  }
}
