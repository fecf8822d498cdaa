package io.meetworthy.scoring.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.meetworthy.scoring.Draft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which terms get a weight, how much each counts, and what they add together. */
class TermWeightsTest {
  private static final TermWeights TWO =
      new TermWeights(
          new TreeMap<>(
              Map.of("gree", new TermWeight(3, 0.5, 0.1), "boat", new TermWeight(4, -1, 0.2))));

  @Test
  void theTermsOfATextAddUpAsAVectorOfLengthOne() {
    Odds both = TWO.odds(Draft.of("A boat, green"));
    assertThat(both.mean()).isCloseTo((3 * 0.5 - 4) / 5, within(1e-12));
    assertThat(both.variance()).isCloseTo((9 * 0.1 + 16 * 0.2) / 25, within(1e-12));
    assertThat(TWO.odds(Draft.of("greens"))).isEqualTo(new Odds(0.5, 0.1));
  }

  @Test
  void aTextWithoutSuchTermsAddsNothing() {
    assertThat(TWO.odds(Draft.of("A barn"))).isEqualTo(new Odds(0, 0));
    assertThat(TermWeights.NONE.odds(Draft.of("A boat"))).isEqualTo(new Odds(0, 0));
  }

  @Test
  void aTermCountsTheMoreTheFewerRequestsHaveIt() {
    TermWeights weights = learned(20, "boat green", 20, "boat");
    assertThat(weights.weight("boat").orElseThrow().rarity()).isEqualTo(1);
    // 1 + log(41 / 21)
    assertThat(weights.weight("gree").orElseThrow().rarity()).isCloseTo(1.66905, within(1e-5));
  }

  @Test
  void aPairThatTooFewRequestsHaveGetsNoWeight() {
    assertThat(learned(19, "boat green", 21, "green boat").byTerm())
        .containsOnlyKeys("boat", "gree", "gree boat");
    assertThat(learned(20, "boat green", 20, "green boat").byTerm())
        .containsOnlyKeys("boat", "boat gree", "gree", "gree boat");
  }

  @Test
  void ofMoreThanFourThousandTermsTheCommonestGetAWeight() {
    String many =
        IntStream.range(0, 2001)
            .mapToObj(i -> "" + letter(i / 676) + letter(i / 26) + letter(i))
            .collect(Collectors.joining(" "));
    TermWeights weights = learned(20, many, 21, "boat");
    assertThat(weights.byTerm()).hasSize(4000).containsKey("boat");
  }

  @Test
  void termsOfRequestsAcceptedAsOftenAsForetoldWeighNothing() {
    assertThat(learned(20, "boat green", 20, "boat").byTerm().values())
        .extracting(TermWeight::value)
        .containsExactly(0.0, 0.0, 0.0);
  }

  private static char letter(int i) {
    return (char) ('a' + i % 26);
  }

  /** What so many requests with one text and so many with another teach, half of them accepted. */
  private static TermWeights learned(int some, String one, int more, String another) {
    List<Draft> drafts = new ArrayList<>(Collections.nCopies(some, Draft.of(one)));
    drafts.addAll(Collections.nCopies(more, Draft.of(another)));
    Case plain = Simulated.plain(0);
    List<Settled> history = new ArrayList<>();
    boolean[] accepted = new boolean[drafts.size()];
    for (int i = 0; i < accepted.length; i++) {
      accepted[i] = i % 2 == 0;
      Case asked = new Case(drafts.get(i), 0, plain.points(), plain.features(), plain.attributes());
      history.add(new Settled(asked, accepted[i]));
    }
    return TermWeights.of(new TermIndex(history), new double[accepted.length], accepted);
  }
}
