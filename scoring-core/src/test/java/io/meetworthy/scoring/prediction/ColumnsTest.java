package io.meetworthy.scoring.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From how many outcomes and known values on a model has which columns. */
class ColumnsTest {
  @ParameterizedTest
  @CsvSource({"299, false", "300, true"})
  void featuresCountFromThreeHundredOutcomes(int outcomes, boolean withFeatures) {
    Columns columns = columns(outcomes, i -> Map.of("x", i / 7.0));
    assertThat(columns.withFeatures()).isEqualTo(withFeatures);
    assertThat(columns.names()).startsWith("score");
    assertThat(columns.names().contains("x rank")).isEqualTo(withFeatures);
  }

  @ParameterizedTest
  @CsvSource({"29, false", "30, true"})
  void anAttributeCountsOnceThirtyOfItsValuesAreKnown(int known, boolean counts) {
    Columns missing = columns(300, i -> i < known ? Map.of("x", i / 7.0) : Map.of());
    Columns strange = columns(300, i -> Map.of("x", i < known ? i / 7.0 : Double.NaN));
    assertThat(missing.names().contains("x rank")).isEqualTo(counts);
    assertThat(strange).isEqualTo(missing);
  }

  @ParameterizedTest
  @CsvSource({"12, true", "13, false"})
  void theEffectsOfAtMostTwelveAttributesBend(int attributes, boolean bend) {
    Columns columns = columns(300, i -> numbered(attributes, i));
    assertThat(columns.attributes()).hasSize(attributes);
    assertThat(columns.names().contains("a10 above 1/2")).isEqualTo(bend);
    assertThat(columns.names()).contains("a10 rank");
  }

  @Test
  void ofTooManyAttributesTheBestKnownCount() {
    Columns columns =
        columns(
            300,
            i -> {
              Map<String, Double> attributes = numbered(Case.MOST_ATTRIBUTES + 1, i);
              if (i == 0) {
                attributes.remove("a10");
              }
              return attributes;
            });
    assertThat(columns.attributes())
        .extracting(AttributeScale::name)
        .hasSize(Case.MOST_ATTRIBUTES)
        .doesNotContain("a10")
        .contains("a11", "a42");
  }

  @Test
  void aRowHasTheScoreTheFeaturesAndTheAttributes() {
    Columns columns = columns(300, i -> numbered(2, i));
    Case plain = Simulated.plain(0.5);
    List<Double> features = new ArrayList<>(plain.features());
    features.set(0, 1.5);
    Map<String, Double> attributes = Map.of("a10", 0.0, "a11", 1e9);
    double[] row = columns.row(new Case(plain.draft(), 0.5, plain.points(), features, attributes));
    List<String> names = columns.names();
    assertThat(row).hasSize(names.size()).hasSize(columns.count());
    assertThat(row[names.indexOf("score")]).isEqualTo(0.5);
    assertThat(row[names.indexOf(Case.FEATURES.get(0))]).isEqualTo(1.5);
    assertThat(row[names.indexOf("a10 rank")]).isLessThan(-1);
    assertThat(row[names.indexOf("a11 rank")]).isGreaterThan(1);
    assertThat(columns.variances()).hasSameSizeAs(row);
    assertThat(columns.variances()[0]).isEqualTo(Prior.SLOPE_VARIANCE);
    assertThat(columns.variances()[1]).isEqualTo(Prior.FEATURE_VARIANCE);
    assertThat(columns.variances()[names.indexOf("a10 rank")]).isEqualTo(Prior.ATTRIBUTE_VARIANCE);
  }

  /** So many attributes, named a10, a11 and so on. */
  private static Map<String, Double> numbered(int attributes, int request) {
    Map<String, Double> numbered = new TreeMap<>();
    for (int a = 0; a < attributes; a++) {
      numbered.put("a" + (10 + a), request * (a + 1) % 17 + request / 7.0);
    }
    return numbered;
  }

  private static Columns columns(int outcomes, IntFunction<Map<String, Double>> attributes) {
    List<Settled> history = new ArrayList<>();
    Case plain = Simulated.plain(0);
    for (int i = 0; i < outcomes; i++) {
      Case asked =
          new Case(plain.draft(), 0, plain.points(), plain.features(), attributes.apply(i));
      history.add(new Settled(asked, i % 3 == 0));
    }
    return Columns.of(history);
  }
}
