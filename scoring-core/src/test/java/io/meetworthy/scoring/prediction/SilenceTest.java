package io.meetworthy.scoring.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Fear;
import io.meetworthy.scoring.Lesson;
import io.meetworthy.scoring.Objection;
import io.meetworthy.scoring.statistics.Forecast;
import io.meetworthy.scoring.statistics.Interval;
import io.meetworthy.scoring.statistics.Proportion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At which counts exactly a model speaks, by what it is judged, and what it says moved. */
class SilenceTest {
  private static final Validation BETTER = new Validation(30, 0.18, 0.24, 0.7, 0.05);

  @Test
  void aProbabilityTakesThirtyOutcomes() {
    assertThat(silence(29, 10, BETTER)).contains(new Silence.TooFewOutcomes(29, 30));
    assertThat(silence(30, 10, BETTER)).isEmpty();
  }

  @Test
  void aProbabilityTakesFiveOfEachKind() {
    assertThat(silence(30, 4, BETTER)).contains(new Silence.TooFewOfOneKind(4, 26, 5));
    assertThat(silence(30, 5, BETTER)).isEmpty();
    assertThat(silence(30, 25, BETTER)).isEmpty();
    assertThat(silence(30, 26, BETTER)).contains(new Silence.TooFewOfOneKind(26, 4, 5));
  }

  @Test
  void forecastsMustBeBetterThanTheRateAlone() {
    Validation same = new Validation(30, 0.24, 0.24, 0.5, 0.05);
    assertThat(same.skill()).isZero();
    assertThat(silence(30, 10, same)).contains(new Silence.NoBetterThanBaseRate(0, 30));
    Validation worse = new Validation(30, 0.36, 0.24, 0.4, 0.05);
    assertThat(silence(30, 10, worse)).contains(new Silence.NoBetterThanBaseRate(-0.5, 30));
  }

  @Test
  void withoutOutcomesNothingWasForecast() {
    assertThat(AcceptanceModel.of(List.of(), 0.25).validation()).isEqualTo(Validation.NONE);
    assertThat(Validation.NONE.skill()).isZero();
  }

  @Test
  void aReplayForetellsEveryRequestFromTheFirstThatIsKept() {
    List<Settled> history = new ArrayList<>();
    for (int i = 0; i < 45; i++) {
      history.add(new Settled(Simulated.plain(i % 2 == 0 ? 1 : -1), i % 4 == 0));
    }
    Replay whole = Replay.of(history, 0.5, 0);
    assertThat(whole.references()).hasSize(45).startsWith(Forecast.of(0.5, true));
    Replay late = Replay.of(history, 0.5, 32);
    assertThat(late.references()).isEqualTo(whole.references().subList(32, 45));
    assertThat(late.forecasts())
        .extracting(Forecast::observed)
        .isEqualTo(whole.forecasts().subList(32, 45).stream().map(Forecast::observed).toList());
    assertThat(late.forecasts().get(0).value())
        .isEqualTo(
            AcceptanceModel.of(history.subList(0, 32), 0.5)
                .weights()
                .probability(history.get(32).asked()));
  }

  @ParameterizedTest
  @CsvSource({"99, true", "100, false"})
  void aProbabilityIsTentativeBeforeAHundredOutcomes(long settled, boolean tentative) {
    Acceptance said = model(settled, 40, BETTER).predict(Simulated.plain(0));
    assertThat(said).isInstanceOf(Predicted.class);
    assertThat(((Predicted) said).tentative()).isEqualTo(tentative);
  }

  @Test
  void whatMovesNothingIsNeitherUpNorDown() {
    Move up = new Move(Lesson.GENUINE, 0.1);
    Move still = new Move(Fear.JOB_ASK, 0);
    Move down = new Move(Objection.HAS_NO_TIME, -0.2);
    Predicted predicted =
        new Predicted(
            0.5,
            new Interval(0.3, 0.7),
            true,
            new Proportion(10, 30),
            AcceptanceModel.VERSION,
            List.of(down, up, still));
    assertThat(predicted.up()).containsExactly(up);
    assertThat(predicted.down()).containsExactly(down);
  }

  private static Optional<Silence> silence(long settled, long accepted, Validation validation) {
    return model(settled, accepted, validation).silence();
  }

  private static AcceptanceModel model(long settled, long accepted, Validation validation) {
    Weights weights = AcceptanceModel.of(List.of(), 0.25).weights();
    return new AcceptanceModel(
        AcceptanceModel.VERSION, settled, accepted, 0.25, weights, validation);
  }
}
