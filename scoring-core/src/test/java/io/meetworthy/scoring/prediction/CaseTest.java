package io.meetworthy.scoring.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Concern;
import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Fear;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Finding;
import io.meetworthy.scoring.Lesson;
import io.meetworthy.scoring.Metrics;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.ScoreCard;
import io.meetworthy.scoring.Standing;
import io.meetworthy.scoring.Suggestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A score card as a model sees it: all in units of thirty points. */
class CaseTest {
  private static final Draft DRAFT = Draft.of("May we meet?");

  @ParameterizedTest
  @CsvSource({"50, 0", "80, 1", "20, -1", "95, 1.5"})
  void aScoreCountsFromTheBorderOfWeakAndFair(int score, double units) {
    assertThat(of(score, List.of()).score()).isEqualTo(units);
  }

  @Test
  void aConcernHasThePointsOfAllItsFindings() {
    Case asked =
        of(
            60,
            List.of(
                finding(Fear.JOB_ASK, -6),
                finding(Lesson.GENUINE, 15),
                finding(Fear.JOB_ASK, -9),
                finding(Fear.JOB_ASK, 0)));
    for (Concern concern : Concern.all()) {
      double units = concern == Fear.JOB_ASK ? -0.5 : concern == Lesson.GENUINE ? 0.5 : 0;
      assertThat(asked.points().get(concern.index())).as(concern.wireName()).isEqualTo(units);
    }
  }

  @Test
  void everyFeatureHasAValue() {
    Case asked = of(60, List.of());
    assertThat(asked.features()).hasSameSizeAs(Case.FEATURES);
    assertThat(asked.features().get(Case.FEATURES.indexOf("job-ask"))).isEqualTo(1);
    assertThat(asked.features().get(Case.FEATURES.indexOf("questions"))).isEqualTo(2);
  }

  private static Case of(int score, List<Finding> findings) {
    ScoreCard card =
        new ScoreCard(
            score,
            55,
            Optional.empty(),
            findings,
            Concern.all().stream().map(concern -> new Standing(concern, 80)).toList(),
            Optional.empty(),
            new Metrics(3, 1, 3, 1, 10, 0),
            Optional.empty(),
            List.of(),
            List.of(),
            0);
    return Case.of(DRAFT, Context.UNKNOWN, card, Map.of());
  }

  private static Finding finding(Concern concern, int points) {
    RuleCard card = RuleCard.named("a-rule").raises(concern).weighs(5).done();
    return new Finding(
        card, Evidence.Gap.at(Field.BODY, 0), DRAFT, new Suggestion.Delete(), points);
  }
}
