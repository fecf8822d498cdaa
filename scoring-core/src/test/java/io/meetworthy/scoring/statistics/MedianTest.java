package io.meetworthy.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MedianTest {
  @Test
  void theMiddle() {
    assertThat(Median.of()).isEmpty();
    assertThat(Median.of(new TreeMap<>())).isEmpty();
    assertThat(Median.of(7, 1, 3)).hasValue(3);
    assertThat(Median.of(7, 1, 3, 4)).hasValue(3.5);
    assertThat(Median.of(Double.MAX_VALUE, Double.MAX_VALUE)).hasValue(Double.MAX_VALUE);
  }

  @Property
  void countsGiveTheSame(@ForAll List<@IntRange(min = -4, max = 9) Integer> values) {
    TreeMap<Double, Long> counts = new TreeMap<>();
    values.forEach(value -> counts.merge(value.doubleValue(), 1L, Long::sum));
    assertThat(Median.of(counts))
        .isEqualTo(Median.of(values.stream().mapToDouble(Integer::doubleValue).toArray()));
  }
}
