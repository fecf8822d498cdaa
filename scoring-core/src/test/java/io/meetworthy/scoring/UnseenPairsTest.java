package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Pairs by writers who saw no rule. The words were learned from them, so this is no estimate for
 * new texts, which ConcernFigures prints; it keeps a change of the rules from losing what is told.
 */
class UnseenPairsTest {
  private static final Ruleset RULESET = Compiled.RULES;
  private static final int AT_LEAST_OF_100 = 88;
  private static final int AT_LEAST_OF_100_EACH = 75;

  @Test
  void mostAreTold() {
    assertThat(share(WrittenPair.unseen())).isGreaterThanOrEqualTo(AT_LEAST_OF_100);
  }

  @Test
  void mostOfEachConcernAreTold() {
    Map<Concern, List<WrittenPair>> byConcern =
        WrittenPair.unseen().stream().collect(Collectors.groupingBy(WrittenPair::concern));
    assertThat(byConcern).hasSize(Concern.all().size());
    byConcern.forEach(
        (concern, pairs) ->
            assertThat(share(pairs))
                .as(concern.wireName())
                .isGreaterThanOrEqualTo(AT_LEAST_OF_100_EACH));
  }

  @Test
  void noTextIsTwiceThere() {
    String[] texts =
        WrittenPair.all().stream()
            .map(pair -> pair.weaker().text() + "|" + pair.better().text())
            .toArray(String[]::new);
    assertThat(Arrays.asList(texts)).doesNotHaveDuplicates();
  }

  private static long share(List<WrittenPair> pairs) {
    return 100 * pairs.stream().filter(pair -> pair.isTold(RULESET)).count() / pairs.size();
  }
}
