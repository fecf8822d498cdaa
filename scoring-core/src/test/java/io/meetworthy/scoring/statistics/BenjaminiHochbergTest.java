package io.meetworthy.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {
  /** Benjamini and Hochberg, JRSS B 57 (1995), section 4.2: four of the fifteen stand at 0.05. */
  private static final double[] PAPER = {
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
    0.6528, 0.7590, 1.0000
  };

  @Test
  void thePublishedExample() {
    double[] adjusted = BenjaminiHochberg.adjust(PAPER);
    assertThat(Arrays.stream(adjusted).filter(p -> p <= 0.05)).hasSize(4);
    assertThat(adjusted[0]).isCloseTo(0.0001 * 15, within(1e-12));
    assertThat(adjusted[3]).isCloseTo(0.0095 * 15 / 4, within(1e-12));
    // 0.0278 x 15 / 6 = 0.0695 is undercut by the rank after it: 0.0298 x 15 / 7.
    assertThat(adjusted[5]).isCloseTo(0.0298 * 15 / 7, within(1e-12));
    assertThat(adjusted[14]).isEqualTo(1);
  }

  @Test
  void nothingStaysNothing() {
    assertThat(BenjaminiHochberg.adjust()).isEmpty();
    assertThat(BenjaminiHochberg.adjust(0.3)).containsExactly(0.3);
    assertThat(BenjaminiHochberg.adjust(0.04, 0.04)).containsExactly(0.04, 0.04);
  }

  @Property
  void theStepUpRuleAcceptsTheSame(
      @ForAll List<@DoubleRange(min = 0, max = 1) Double> values,
      @ForAll @DoubleRange(min = 0.01, max = 0.5) double q) {
    double[] p = values.stream().mapToDouble(Double::doubleValue).toArray();
    double[] rising = p.clone();
    Arrays.sort(rising);
    double limit = -1;
    for (int i = 0; i < rising.length; i++) {
      limit = rising[i] * ((double) rising.length / (i + 1)) <= q ? rising[i] : limit;
    }
    double[] adjusted = BenjaminiHochberg.adjust(p);
    for (int i = 0; i < p.length; i++) {
      assertThat(adjusted[i] <= q).isEqualTo(p[i] <= limit);
      assertThat(adjusted[i]).isBetween(p[i], 1.0);
    }
  }
}
