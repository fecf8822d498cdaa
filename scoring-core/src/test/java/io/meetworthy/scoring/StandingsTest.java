package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.text.Heard;
import io.meetworthy.scoring.text.PlainAsk;
import io.meetworthy.scoring.text.Tone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What findings, tone and ask make of the standing of each concern. */
class StandingsTest {
  private static final Concern TIME = Objection.HAS_NO_TIME;
  private static final Concern HELP = Objection.CANNOT_SEE_HOW_TO_HELP;
  private static final Expectations EXPECTED = Expectations.of(Context.UNKNOWN, Kind.ASK);
  private static final Heard NOTHING =
      Plain.none().read(Draft.of("It is.").as(Kind.THANK_YOU), Context.UNKNOWN).heard();

  private static Tally from(int base) {
    return new Tally(EXPECTED, base);
  }

  private static Heard heard(int tone, int ask) {
    return new Heard(new Tone(tone, List.of()), new PlainAsk(ask, List.of()), NOTHING.wording());
  }

  private static int standing(Tally tally, Concern concern) {
    return standing(tally, concern, NOTHING);
  }

  private static int standing(Tally tally, Concern concern, Heard heard) {
    return tally.standings(heard).get(concern.index()).value();
  }

  @Test
  void aPointMovesAStandingByFive() {
    Tally tally = from(40);
    tally.raise(Plain.strength("a", TIME, 3), false);
    tally.lower(Plain.slip("b", TIME, 2));
    tally.lower(Plain.gap("c", TIME, 4));
    assertThat(standing(tally, TIME)).isEqualTo(60 + (3 - 2 - 4) * 5);
    assertThat(standing(tally, Fear.UNKNOWN_OUTCOME)).isEqualTo(60);
  }

  @Test
  void aPointMovesCourtesyByOneAndAGapOfItNotAtAll() {
    Tally tally = from(40);
    tally.raise(Plain.strength("a", Lesson.COURTEOUS, 7), false);
    tally.lower(Plain.slip("b", Lesson.COURTEOUS, 3));
    tally.lower(Plain.gap("c", Lesson.COURTEOUS, 5));
    assertThat(standing(tally, Lesson.COURTEOUS)).isEqualTo(60 + 7 - 3);
  }

  @Test
  void anAskMovesByTwoForAStrengthOrAGapAndByFiveForASlip() {
    Concern help = Objection.CANNOT_SEE_HOW_TO_HELP;
    Tally strong = from(40);
    strong.raise(Plain.strength("a", help, 6), false);
    assertThat(standing(strong, help)).isEqualTo(55 + 6 * 2);
    Tally open = from(40);
    open.lower(Plain.gap("b", help, 10));
    assertThat(standing(open, help)).isEqualTo(55 - 11 * 2);
    open.lower(Plain.slip("c", help, 1));
    assertThat(standing(open, help)).isEqualTo(55 - 11 * 2 - 5);
  }

  @Test
  void thereIsAStandingForEachConcernInTheirOrder() {
    List<Standing> standings = from(40).standings(NOTHING);
    assertThat(standings).extracting(Standing::concern).isEqualTo(Concern.all());
  }

  @Test
  void toneMovesCourtesyAlone() {
    assertThat(standing(from(40), Lesson.COURTEOUS, heard(12, 0))).isEqualTo(60 + 12);
    assertThat(standing(from(40), Lesson.COURTEOUS, heard(-12, 0))).isEqualTo(60 - 12);
    assertThat(standing(from(40), HELP, heard(12, 0))).isEqualTo(55);
    assertThat(standing(from(40), TIME, heard(12, 9))).isEqualTo(60);
  }

  @ParameterizedTest
  @CsvSource({"9, 64", "-9, 46"})
  void whereNothingIsSeenTheAskMovesBothWays(int ask, int standing) {
    assertThat(standing(from(40), HELP, heard(0, ask))).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({"9, 50", "-9, 41"})
  void aVagueAskIsRaisedByNoWordsOfAsking(int ask, int standing) {
    Tally vague = from(40);
    vague.lower(Plain.slip("a", HELP, 1));
    assertThat(standing(vague, HELP, heard(0, ask))).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({"9, 76", "-9, 67"})
  void aQuestionThatTheyCanAnswerIsLoweredByNoWords(int ask, int standing) {
    Tally asked = from(40);
    asked.raise(Plain.strength("a", HELP, 6), false);
    assertThat(standing(asked, HELP, heard(0, ask))).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({"9, 62", "-9, 44"})
  void whatIsMissingLeavesTheWordsTheirWay(int ask, int standing) {
    Tally open = from(40);
    open.lower(Plain.gap("a", HELP, 1));
    assertThat(standing(open, HELP, heard(0, ask))).isEqualTo(standing);
  }
}
