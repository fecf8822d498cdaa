package io.meetworthy.outreach.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Span;
import org.junit.jupiter.api.Test;

/** Offsets in the caller's unit. */
class OffsetsTest {
  private static final Draft DRAFT = Draft.of("a🙂b").with(Field.SUBJECT, "🙂🙂x");

  @Test
  void utf16IsWhatTheCoreCounts() {
    assertThat(Offsets.in(SpanUnit.UTF_16, DRAFT).of(new Span(Field.BODY, 3, 4)))
        .isEqualTo(new FindingView.SpanView(3, 4));
  }

  @Test
  void codePointsCountAPairAsOneInEachField() {
    Offsets offsets = Offsets.in(SpanUnit.CODE_POINT, DRAFT);
    assertThat(offsets.of(new Span(Field.BODY, 3, 4))).isEqualTo(new FindingView.SpanView(2, 3));
    assertThat(offsets.of(new Span(Field.BODY, 4, 4))).isEqualTo(new FindingView.SpanView(3, 3));
    assertThat(offsets.of(new Span(Field.SUBJECT, 0, 5))).isEqualTo(new FindingView.SpanView(0, 3));
  }
}
