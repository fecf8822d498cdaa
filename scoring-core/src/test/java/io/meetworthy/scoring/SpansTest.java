package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stretches of a draft, and which of them touch each other. */
class SpansTest {
  private static Span body(int start, int end) {
    return new Span(Field.BODY, start, end);
  }

  private static Span subject(int start, int end) {
    return new Span(Field.SUBJECT, start, end);
  }

  private static List<Evidence> quotes(Span... spans) {
    return Stream.of(spans).<Evidence>map(Evidence.Quote::new).toList();
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "-2, -1", "3, 2"})
  void aSpanNeitherBeginsBeforeTheTextNorEndsBeforeItsStart(int start, int end) {
    assertThatThrownBy(() -> body(start, end)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSpanMayBeEmptyAndAGapMustBe() {
    assertThat(body(0, 0).in(Draft.of("Hello"))).isEmpty();
    assertThat(new Evidence.Gap(body(2, 2))).isEqualTo(Evidence.Gap.at(Field.BODY, 2));
    assertThatThrownBy(() -> new Evidence.Gap(body(2, 3)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSpanHasTheWordsOfItsField() {
    Draft draft = Draft.of("Hello Ana").with(Field.SUBJECT, "Your talk");
    assertThat(body(6, 9).in(draft)).isEqualTo("Ana");
    assertThat(subject(0, 4).in(draft)).isEqualTo("Your");
  }

  @ParameterizedTest
  @CsvSource({
    "2, 3, true",
    "0, 2, true",
    "4, 9, true",
    "0, 9, true",
    "1, 5, true",
    "0, 1, false",
    "5, 9, false"
  })
  void spansOverlapWhereTheyShareACodeUnit(int start, int end, boolean overlaps) {
    assertThat(body(1, 5).overlaps(body(start, end))).isEqualTo(overlaps);
    assertThat(body(start, end).overlaps(body(1, 5))).isEqualTo(overlaps);
    assertThat(body(1, 5).overlaps(subject(start, end))).isFalse();
  }

  @Test
  void spansAreOrderedByFieldThenStartThenEnd() {
    List<Span> ordered = List.of(subject(4, 9), body(0, 5), body(1, 2), body(1, 3), body(2, 2));
    assertThat(Stream.of(4, 2, 0, 3, 1).map(ordered::get).sorted().toList()).isEqualTo(ordered);
    assertThat(body(1, 3)).isEqualByComparingTo(body(1, 3));
  }

  @Test
  void evidenceIsPartedIntoWhatTouchesAndWhatDoesNot() {
    List<Evidence> evidence =
        quotes(subject(0, 4), subject(6, 8), body(0, 2), body(3, 6), body(7, 9), body(9, 12));
    List<Span> spans = List.of(subject(3, 5), body(2, 3), body(4, 5), body(8, 10));
    assertThat(Spans.touching(evidence, spans))
        .isEqualTo(quotes(subject(0, 4), body(3, 6), body(7, 9), body(9, 12)));
    assertThat(Spans.apart(evidence, spans)).isEqualTo(quotes(subject(6, 8), body(0, 2)));
  }

  @Test
  void nothingTouchesNoSpans() {
    List<Evidence> evidence = quotes(body(0, 2));
    assertThat(Spans.touching(evidence, List.of())).isEmpty();
    assertThat(Spans.apart(evidence, List.of())).isEqualTo(evidence);
    assertThat(Spans.of(evidence)).containsExactly(body(0, 2));
  }
}
