package io.meetworthy.scoring.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of an attribute against their means and deviations, worked out by hand. */
class AttributeScaleTest {
  private static final double[] FOUR = {3, 1, 4, 2};
  private static final double[] SOME_MISSING = {
    0, 7, Double.NaN, 0, 3, 0, 9, 1, Double.NEGATIVE_INFINITY, 1
  };

  @Test
  void theColumnsAreNamedByWhatTheyShow() {
    assertThat(AttributeScale.of("x", SOME_MISSING, false).names())
        .containsExactly("x rank", "x commonest", "x unknown");
    assertThat(AttributeScale.of("x", SOME_MISSING, true).names())
        .containsExactly(
            "x rank", "x commonest", "x unknown", "x above 1/4", "x above 1/2", "x above 3/4");
  }

  @ParameterizedTest
  @CsvSource({
    "x rank, -1.3416, 0, 1.3416",
    "x commonest, 1.7321, -0.5774, -0.5774",
    "x above 1/4, -1.1717, -0.1302, 1.4321",
    "x above 1/2, -0.8165, -0.8165, 1.6330",
    "x above 3/4, -0.5774, -0.5774, 1.7321"
  })
  void ofFourValuesTheLeastTheMiddleAndTheMost(
      String column, double least, double middle, double most) {
    AttributeScale scale = AttributeScale.of("x", FOUR, true);
    assertThat(shown(scale, column, 1)).isCloseTo(least, within(1e-4));
    assertThat(shown(scale, column, 2.5)).isCloseTo(middle, within(1e-4));
    assertThat(shown(scale, column, 4)).isCloseTo(most, within(1e-4));
    assertThat(shown(scale, column, 4000)).isEqualTo(shown(scale, column, 4));
  }

  @Test
  void amongTheSettledEveryColumnHasMean0AndVariance1() {
    AttributeScale scale = AttributeScale.of("x", SOME_MISSING, true);
    for (String column : scale.names()) {
      // A value that is not known is no part of the columns that tell of values.
      double[] shown =
          Arrays.stream(SOME_MISSING)
              .filter(value -> column.equals("x unknown") || Double.isFinite(value))
              .map(value -> shown(scale, column, value))
              .toArray();
      assertThat(Arrays.stream(shown).average().orElseThrow())
          .as(column)
          .isCloseTo(0, within(1e-12));
      assertThat(Arrays.stream(shown).map(v -> v * v).average().orElseThrow())
          .as(column)
          .isCloseTo(1, within(1e-12));
    }
  }

  @ParameterizedTest
  @CsvSource({"NaN", "Infinity", "-Infinity"})
  void ofAValueThatIsNotKnownOnlyThatIsTold(double value) {
    AttributeScale scale = AttributeScale.of("x", SOME_MISSING, true);
    for (String column : scale.names()) {
      // Two of ten are not known.
      double expected = column.equals("x unknown") ? 2 : 0;
      assertThat(shown(scale, column, value)).as(column).isCloseTo(expected, within(1e-12));
    }
    assertThat(shown(scale, "x unknown", 3)).isCloseTo(-0.5, within(1e-12));
  }

  @Test
  void theCommonestValueIsMarkedWhereverItLies() {
    AttributeScale scale = AttributeScale.of("x", new double[] {8, 5, 5, 2}, false);
    assertThat(scale.commonest()).isEqualTo(5);
    assertThat(shown(scale, "x commonest", 5)).isEqualTo(1);
    assertThat(shown(scale, "x commonest", 2)).isEqualTo(-1);
    assertThat(shown(scale, "x commonest", 8)).isEqualTo(-1);
  }

  @Test
  void aConstantHasNoColumns() {
    assertThat(AttributeScale.of("x", with(50, 0, 1), true).columns()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1000, 1, ''", "100, 1, x rank", "100, 3, 'x rank,x commonest'"})
  void aColumnThatHardlyVariesIsLeftOut(int values, int others, String columns) {
    AttributeScale scale = AttributeScale.of("x", with(values, others, 1), false);
    assertThat(String.join(",", scale.names())).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({"1, false", "3, true"})
  void thatAFewOfAHundredAreUnknownSaysNothing(int unknown, boolean counts) {
    AttributeScale scale = AttributeScale.of("x", with(100, unknown, Double.NaN), false);
    assertThat(scale.names().contains("x unknown")).isEqualTo(counts);
  }

  @Test
  void itsColumnsAreWrittenOneAfterTheOther() {
    AttributeScale scale = AttributeScale.of("x", FOUR, false);
    double[] row = new double[5];
    assertThat(scale.write(1, row, 2)).isEqualTo(4);
    assertThat(row)
        .containsExactly(0, 0, shown(scale, "x rank", 1), shown(scale, "x commonest", 1), 0);
  }

  /** Zeros, some of which are another value. */
  private static double[] with(int values, int others, double other) {
    double[] all = new double[values];
    Arrays.fill(all, 0, others, other);
    return all;
  }

  private static double shown(AttributeScale scale, String column, double value) {
    double[] row = new double[scale.names().size()];
    scale.write(value, row, 0);
    return row[scale.names().indexOf(column)];
  }
}
