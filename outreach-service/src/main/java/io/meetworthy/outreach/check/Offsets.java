package io.meetworthy.outreach.check;

import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Span;
import java.util.EnumMap;
import java.util.Map;

/** Turns the core's UTF-16 offsets into the unit that the caller counts in. */
interface Offsets {

  FindingView.SpanView of(Span span);

  static Offsets in(SpanUnit unit, Draft draft) {
    return unit == SpanUnit.UTF_16
        ? span -> new FindingView.SpanView(span.start(), span.end())
        : new CodePoints(draft);
  }

  /** Counts each field once, then looks up. */
  final class CodePoints implements Offsets {
    private final Draft draft;
    private final Map<Field, int[]> counts = new EnumMap<>(Field.class);

    CodePoints(Draft draft) {
      this.draft = draft;
    }

    @Override
    public FindingView.SpanView of(Span span) {
      int[] before = counts.computeIfAbsent(span.field(), field -> count(draft.text(field)));
      return new FindingView.SpanView(before[span.start()], before[span.end()]);
    }

    /** How many code points begin before each UTF-16 unit. */
    private static int[] count(String text) {
      int[] before = new int[text.length() + 1];
      for (int i = 0; i < text.length(); i++) {
        boolean second =
            i > 0
                && Character.isLowSurrogate(text.charAt(i))
                && Character.isHighSurrogate(text.charAt(i - 1));
        before[i + 1] = before[i] + (second ? 0 : 1);
      }
      return before;
    }
  }
}
