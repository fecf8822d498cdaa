package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.lab.EnglishFigures;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who has learned English, or speaks another one, gets nearly the score of who writes it by the
 * book, and so does everybody of any name. What is held is a little below what was reached;
 * EnglishFigures prints that.
 */
class OtherEnglishTest {
  /** At most so many points apart on average: light slips, a slip in every sentence, any. */
  private static final List<Double> APART = List.of(2.5, 12.5, 13.5);

  static Stream<GrammarSlip> slips() {
    return GrammarSlip.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("slips")
  void oneSlipMovesMostTextsByAPointAtMost(GrammarSlip slip) {
    assertThat(EnglishFigures.of(slip).near()).isGreaterThan(65);
    assertThat(EnglishFigures.of(slip).apart()).isLessThan(2);
  }

  static Stream<NameSwap> swaps() {
    return NameSwap.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("swaps")
  void namesMoveHardlyAText(NameSwap swap) {
    assertThat(EnglishFigures.of(swap).near()).isBetween(97.0, 100.0);
    assertThat(EnglishFigures.of(swap).apart()).isLessThan(0.3);
  }

  @Test
  void nineSlipsInTenMoveTextsByAPointAtMost() {
    assertThat(EnglishFigures.ofAllSlips().near()).isGreaterThan(91.5);
    assertThat(EnglishFigures.ofAllSlips().apart()).isLessThan(0.5);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void versionsOfOneMessageAreNear(int version) {
    assertThat(EnglishFigures.of(WrittenAlike.kept(), version).apart())
        .isLessThan(APART.get(version));
  }
}
