package io.meetworthy.scoring.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.meetworthy.scoring.Compiled;
import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.ScoreCard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AcceptanceModelTest {
  private static final double GUESS = AcceptanceModel.USUAL_GUESS;

  @Test
  void withFewerThanThirtyOutcomesItIsSilent() {
    AcceptanceModel model = AcceptanceModel.of(byScore(29), GUESS);
    assertThat(model.predict(Simulated.plain(1))).isEqualTo(new Silence.TooFewOutcomes(29, 30));
    assertThat(AcceptanceModel.of(List.of(), GUESS).silence())
        .contains(new Silence.TooFewOutcomes(0, 30));
  }

  @Test
  void withFewerThanFiveOfOneKindItIsSilent() {
    List<Settled> history = new ArrayList<>(Collections.nCopies(40, settled(-1, false)));
    history.addAll(Collections.nCopies(4, settled(1, true)));
    assertThat(AcceptanceModel.of(history, GUESS).silence())
        .contains(new Silence.TooFewOfOneKind(4, 40, 5));
    history.add(settled(1, true));
    assertThat(AcceptanceModel.of(history, GUESS).silence()).isEmpty();
  }

  @Test
  void whereTheScoreForetellsNothingItIsSilent() {
    Random random = new Random(3);
    List<Settled> history = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      // What the score says is turned round again and again, so that nothing learned lasts.
      boolean turned = i / 20 % 2 == 0;
      double score = random.nextGaussian();
      history.add(settled(score, score > 0 == turned));
    }
    assertThat(AcceptanceModel.of(history, GUESS).silence())
        .containsInstanceOf(Silence.NoBetterThanBaseRate.class);
  }

  @Test
  void aProbabilityHasAnIntervalItsCountsAndAVersion() {
    Predicted high = predicted(AcceptanceModel.of(byScore(60), GUESS), Simulated.plain(1));
    Predicted low = predicted(AcceptanceModel.of(byScore(60), GUESS), Simulated.plain(-1));
    assertThat(high.probability()).isGreaterThan(low.probability() + 0.3);
    assertThat(high.interval().contains(high.probability())).isTrue();
    assertThat(high.tentative()).isTrue();
    assertThat(high.baseRate().trials()).isEqualTo(60);
    assertThat(high.modelVersion()).isEqualTo(AcceptanceModel.VERSION);
    Predicted firm = predicted(AcceptanceModel.of(byScore(100), GUESS), Simulated.plain(1));
    assertThat(firm.tentative()).isFalse();
    assertThat(width(firm)).isLessThan(width(high));
  }

  @Test
  void aTenantWhoseOutcomesContradictTheScoreIsLearned() {
    List<Settled> history = new ArrayList<>();
    for (Settled settled : byScore(400)) {
      history.add(new Settled(settled.asked(), !settled.accepted()));
    }
    AcceptanceModel model = AcceptanceModel.of(history, GUESS);
    assertThat(predicted(model, Simulated.plain(-1)).probability()).isGreaterThan(0.6);
    assertThat(predicted(model, Simulated.plain(1)).probability()).isLessThan(0.4);
  }

  @Test
  void deletingOutcomesLeavesNothingOfThem() {
    List<Settled> others = tenant(1200, "garden", 1);
    List<Settled> all = new ArrayList<>(others);
    all.addAll(600, of(tenant(200, "garden", 2), "a lighthouse"));
    assertThat(AcceptanceModel.of(all, GUESS).weights().terms().byTerm()).containsKey("ligh");
    all.removeIf(settled -> settled.asked().draft().body().contains("lighthouse"));
    assertThat(AcceptanceModel.of(all, GUESS)).isEqualTo(AcceptanceModel.of(others, GUESS));
    assertThat(AcceptanceModel.of(all, GUESS).toString()).doesNotContain("ligh");
  }

  @Test
  void theSameHistoryTeachesTheSame() {
    List<Settled> history = tenant(1100, "garden", 3);
    String once = AcceptanceModel.of(history, GUESS).toString();
    List<Settled> again = new ArrayList<>();
    for (Settled settled : history) {
      Case asked = settled.asked();
      Map<String, Double> turned = new HashMap<>();
      asked.attributes().keySet().stream()
          .sorted(Collections.reverseOrder())
          .forEach(name -> turned.put(name, asked.attributes().get(name)));
      again.add(
          new Settled(
              new Case(asked.draft(), asked.score(), asked.points(), asked.features(), turned),
              settled.accepted()));
    }
    assertThat(AcceptanceModel.of(again, GUESS).toString()).isEqualTo(once);
  }

  @Test
  void wordsAndAttributesCountOnceThereAreEnoughOutcomes() {
    List<Settled> history = tenant(1500, "garden", 4);
    AcceptanceModel early = AcceptanceModel.of(history.subList(0, 299), GUESS);
    AcceptanceModel later = AcceptanceModel.of(history.subList(0, 999), GUESS);
    AcceptanceModel late = AcceptanceModel.of(history, GUESS);
    assertThat(early.weights().list()).extracting(Weight::name).containsExactly("level", "score");
    assertThat(later.weights().columns().names()).contains("meetings rank", "meetings commonest");
    assertThat(later.weights().terms()).isEqualTo(TermWeights.NONE);
    // In this simulation requests with the word are accepted more often, and known people's.
    assertThat(late.weights().terms().weight("gard").orElseThrow().value()).isPositive();
    double known = late.weights().probability(with(Map.of("meetings", 8.0)));
    double unknown = late.weights().probability(with(Map.of("meetings", 0.0)));
    assertThat(known).isGreaterThan(unknown + 0.2);
    assertThat(late.validation().skill()).isGreaterThan(later.validation().skill());
  }

  @Test
  void whatIsAskedMayMissItsAttributesOrHaveStrangeOnes() {
    AcceptanceModel model = AcceptanceModel.of(tenant(400, "garden", 5), GUESS);
    for (double value :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, -Double.MAX_VALUE, Double.MAX_VALUE}) {
      Case odd = with(Map.of("meetings", value, "never seen", value));
      assertThat(model.weights().probability(odd)).isBetween(0.01, 0.99);
    }
    assertThat(model.weights().probability(with(Map.of()))).isBetween(0.01, 0.99);
  }

  @Test
  void concernsMoveTheProbability() {
    Ruleset rules = Compiled.RULES;
    Draft draft = Draft.of("Can I pick your brain? Let me know when you are free!!");
    ScoreCard card = (ScoreCard) rules.score(draft, Context.UNKNOWN);
    Case asked = Case.of(draft, Context.UNKNOWN, card, Map.of());
    Predicted predicted = predicted(AcceptanceModel.of(byScore(200), GUESS), asked);
    assertThat(predicted.moves()).hasSize(predicted.up().size() + predicted.down().size());
    assertThat(predicted.down())
        .isNotEmpty()
        .allSatisfy(
            move ->
                assertThat(asked.points().get(move.concern().index()))
                    .as(move.concern().wireName())
                    .isNegative());
    assertThat(predicted.down())
        .isSortedAccordingTo((a, b) -> Double.compare(a.change(), b.change()));
  }

  @Test
  void theReasonsForSilenceAreSentences() {
    assertThat(new Silence.TooFewOutcomes(3, 30).reason())
        .isEqualTo("A probability needs 30 settled requests; there are 3.");
    assertThat(new Silence.TooFewOfOneKind(2, 40, 5).reason())
        .isEqualTo("A probability needs 5 accepted and 5 other requests; there are 2 and 40.");
    assertThat(new Silence.NoBetterThanBaseRate(-0.0123, 170).reason())
        .isEqualTo(
            "The last 170 forecasts were no better than the rate of acceptance alone (skill"
                + " -0.012).");
  }

  @Test
  void aGuessIsARate() {
    for (double guess : new double[] {0, 1, -1, Double.NaN}) {
      assertThatThrownBy(() -> AcceptanceModel.of(List.of(), guess))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("between 0 and 1");
    }
    Weights before = AcceptanceModel.of(List.of(), 0.4).weights();
    assertThat(before.odds(Simulated.plain(0)).mean()).isCloseTo(Logit.of(0.4), within(1e-12));
  }

  /** The same requests to a contact whose name is in their texts. */
  private static List<Settled> of(List<Settled> history, String name) {
    return history.stream()
        .map(
            settled -> {
              Case asked = settled.asked();
              Draft named = Draft.of(asked.draft().body() + " at " + name);
              return new Settled(
                  new Case(
                      named, asked.score(), asked.points(), asked.features(), asked.attributes()),
                  settled.accepted());
            })
        .toList();
  }

  private static Case with(Map<String, Double> attributes) {
    Case plain = Simulated.plain(0);
    return new Case(plain.draft(), 0, plain.points(), plain.features(), attributes);
  }

  private static Predicted predicted(AcceptanceModel model, Case asked) {
    return (Predicted) model.predict(asked);
  }

  private static double width(Predicted predicted) {
    return predicted.interval().high() - predicted.interval().low();
  }

  private static Settled settled(double score, boolean accepted) {
    return new Settled(Simulated.plain(score), accepted);
  }

  /** Outcomes that follow the score, four times of five. */
  private static List<Settled> byScore(int n) {
    List<Settled> history = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      double score = i % 2 == 0 ? 1 : -1;
      history.add(settled(score, i % 5 == 0 ? score < 0 : score > 0));
    }
    return history;
  }

  /** Requests of which half have a word and two thirds a past; both help. */
  private static List<Settled> tenant(int n, String word, int seed) {
    Random random = new Random(seed);
    List<Settled> history = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      boolean has = random.nextBoolean();
      double meetings = random.nextInt(3) * (1 + random.nextInt(4));
      Case plain = Simulated.plain(random.nextGaussian() / 2);
      Draft draft = Draft.of("May we meet " + (has ? word : "somewhere") + " soon");
      Case asked =
          new Case(
              draft,
              plain.score(),
              plain.points(),
              plain.features(),
              Map.of("meetings", meetings, "noise", random.nextDouble()));
      double logit = -1.5 + plain.score() + (has ? 1 : 0) + meetings / 4;
      history.add(new Settled(asked, random.nextDouble() < Logit.probability(logit)));
    }
    return history;
  }
}
