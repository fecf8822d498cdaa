package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The "no" that a draft will hear is that of the concern that falls shortest of where it is raised.
 */
class RefusalsTest {
  private static final Concern TIME = Objection.HAS_NO_TIME;

  /** All stand at 90 but these. */
  private static List<Standing> standings(Map<Concern, Integer> values) {
    List<Standing> standings = new ArrayList<>();
    Concern.all().forEach(of -> standings.add(new Standing(of, values.getOrDefault(of, 90))));
    return standings;
  }

  private static Optional<Refusal> likely(Map<Concern, Integer> values, Finding... findings) {
    return Refusals.likely(standings(values), List.of(findings), Kind.ASK, 50);
  }

  private static Finding slip(String id, Concern concern, int start, int points) {
    return Plain.finding(Plain.slip(id, concern, 5), Field.BODY, start, start + 1, points);
  }

  @Test
  void theConcernDecidesThatFallsShortestOfWhereItIsRaised() {
    Map<Concern, Integer> values = Map.of(TIME, 30, Fear.JOB_ASK, 44, Lesson.GENUINE, 10);
    assertThat(likely(values).orElseThrow().concern()).isEqualTo(Fear.JOB_ASK);
  }

  @Test
  void ofTwoThatFallAsShortTheFirstDecides() {
    Map<Concern, Integer> values = Map.of(TIME, 30, Fear.JOB_ASK, 45);
    assertThat(likely(values).orElseThrow().concern()).isEqualTo(TIME);
  }

  @Test
  void whereNothingElseStandsBehindItABlameOrDemandIsTheReason() {
    Map<Concern, Integer> values = Map.of(TIME, 25);
    Refusal refusal = likely(values, slip("blames", Lesson.COURTEOUS, 0, -8)).orElseThrow();
    assertThat(refusal.concern()).isEqualTo(Lesson.COURTEOUS);
    assertThat(refusal.why()).isEqualTo(slip("blames", Lesson.COURTEOUS, 0, -8).message());
    assertThat(likely(values, slip("blames", Lesson.COURTEOUS, 0, -7)).orElseThrow().concern())
        .isEqualTo(TIME);
    assertThat(
            likely(values, slip("late", TIME, 4, -1), slip("blames", Lesson.COURTEOUS, 0, -9))
                .orElseThrow()
                .concern())
        .isEqualTo(TIME);
    assertThat(likely(Map.of(), slip("blames", Lesson.COURTEOUS, 0, -9))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "does-not-know-you, 20",
    "has-no-time, 35",
    "cannot-see-how-to-help, 55",
    "doubts-networking, 20",
    "has-no-reason-to-meet, 20",
    "job-ask, 50",
    "hidden-agenda, 55",
    "unknown-outcome, 40",
    "free-consulting, 55",
    "courteous, 50"
  })
  void aConcernIsRaisedBelowAStanding(String name, int raisedBelow) {
    Concern concern = Concern.named(name).orElseThrow();
    assertThat(likely(Map.of(concern, raisedBelow - 1))).isPresent();
    assertThat(likely(Map.of(concern, raisedBelow))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"55, 34, true", "56, 32, true", "56, 33, false", "65, 14, true", "65, 15, false"})
  void inADraftThatIsTakenWellItHasToStandLower(int score, int value, boolean raised) {
    List<Standing> standings = standings(Map.of(TIME, value));
    assertThat(Refusals.likely(standings, List.of(), Kind.ASK, score).isPresent())
        .isEqualTo(raised);
  }

  @Test
  void ofTheLessonsOnlyCourtesyIsARefusal() {
    assertThat(likely(Map.of(Lesson.GENUINE, 0, Lesson.RECIPROCAL, 0, Lesson.BENEFICIAL, 0)))
        .isEmpty();
  }

  @Test
  void theHeaviestFindingOfTheConcernSaysWhy() {
    Refusal no =
        likely(
                Map.of(TIME, 20),
                slip("a", TIME, 1, -2),
                slip("b", TIME, 2, -4),
                slip("c", TIME, 3, -4),
                slip("d", Fear.JOB_ASK, 4, -9))
            .orElseThrow();
    assertThat(no.why()).isEqualTo("“2”");
  }

  @Test
  void withoutAFindingThatLowersItSaysHowMuchWasSeen() {
    Finding strength = Plain.finding(Plain.strength("a", TIME, 5), Field.BODY, 1, 2, 5);
    Finding other = Plain.finding(Plain.strength("b", Lesson.GENUINE, 5), Field.BODY, 1, 2, 5);
    assertThat(likely(Map.of(TIME, 20), strength).orElseThrow().why())
        .isEqualTo("Little in the text answers this.");
    assertThat(likely(Map.of(TIME, 20), other).orElseThrow().why())
        .isEqualTo("Nothing was seen that answers this.");
  }

  @Test
  void aMessageThatAsksForNothingHearsNoUnlessSomethingCallsForIt() {
    List<Standing> standings = standings(Map.of(TIME, 20));
    assertThat(Refusals.likely(standings, List.of(), Kind.THANK_YOU, 50)).isEmpty();
    assertThat(Refusals.likely(standings, List.of(slip("a", TIME, 1, -2)), Kind.THANK_YOU, 50))
        .isPresent();
  }
}
