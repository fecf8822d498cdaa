package io.meetworthy.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A closed interval: what lies in it, and how far off the rest is. */
class IntervalTest {
  private static final Interval TWO_TO_FIVE = new Interval(2, 5);

  @ParameterizedTest
  @CsvSource({"1.5, false, 0.5", "2, true, 0", "3, true, 0", "5, true, 0", "7, false, 2"})
  void itsEndsLieInItAndOtherValuesAreSoFarOff(double value, boolean inside, double distance) {
    assertThat(TWO_TO_FIVE.contains(value)).isEqualTo(inside);
    assertThat(TWO_TO_FIVE.distanceFrom(value)).isEqualTo(distance);
  }

  @Test
  void aPartOfItLiesBetweenBounds() {
    assertThat(TWO_TO_FIVE.within(3, 9)).isEqualTo(new Interval(3, 5));
    assertThat(TWO_TO_FIVE.within(0, 4)).isEqualTo(new Interval(2, 4));
  }

  @Test
  void itMayBeOpenToInfinityButNotTurnedRound() {
    assertThat(new Interval(2, Double.POSITIVE_INFINITY).contains(1e300)).isTrue();
    assertThat(new Interval(2, 2).contains(2)).isTrue();
    assertThatThrownBy(() -> new Interval(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Interval(Double.NaN, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
