package io.meetworthy.scoring.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Concern;
import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Metrics;
import io.meetworthy.scoring.Objection;
import io.meetworthy.scoring.Recipient;
import io.meetworthy.scoring.Relationship;
import io.meetworthy.scoring.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each feature of a request is worth, in standard deviations from what is usual. */
class FeaturesTest {
  private static final Draft DRAFT = Draft.of("");
  private static final Metrics METRICS = new Metrics(90, 6, 1, 24, 60, 30);

  @Test
  void theConcernsComeFirstThenContextLooksAndWords() {
    assertThat(Case.FEATURES.subList(0, 13))
        .isEqualTo(Concern.all().stream().map(Concern::wireName).toList());
    assertThat(Case.FEATURES.subList(13, 28))
        .containsExactly(
            "relationship",
            "stranger",
            "introduced",
            "recipient-named",
            "bills-for-time",
            "follow-up-number",
            "not-by-email",
            "brief-channel",
            "not-a-first-ask",
            "length",
            "length-squared",
            "sentence-length",
            "questions",
            "reading-grade",
            "asked-minutes");
    assertThat(Case.FEATURES.subList(28, Case.FEATURES.size()))
        .hasSize(14)
        .allMatch(name -> name.startsWith("words-"));
  }

  @ParameterizedTest
  @CsvSource({"60, 0", "80, 1", "40, -1", "100, 2", "0, -3"})
  void aStandingCountsInTwentiesFromSixty(int standing, double worth) {
    List<Standing> standings = List.of(new Standing(Objection.HAS_NO_TIME, standing));
    FeatureRow row = Features.of(DRAFT, Context.UNKNOWN, standings, METRICS);
    assertThat(named("has-no-time", row)).isEqualTo(worth);
  }

  @ParameterizedTest
  @CsvSource({
    "STRANGER, -0.7692, 1",
    "SHARED_AFFILIATION, 0, -1",
    "MUTUAL_CONTACT, 0.7692, -1",
    "CLOSE, 2.3077, -1"
  })
  void aRelationshipCountsByHowCloseItIs(Relationship relationship, double close, double stranger) {
    Context context = Context.of(relationship);
    assertThat(named("relationship", context)).isCloseTo(close, within(1e-4));
    assertThat(named("stranger", context)).isEqualTo(stranger);
  }

  @Test
  void whatIsKnownOfTheReaderCountsTheMoreTheRarerItIs() {
    Recipient consultant = new Recipient("Ada", "", true, 0);
    Context known = new Context(Relationship.STRANGER, consultant, "", "Grace", 0);
    assertThat(named("introduced", known)).isEqualTo(2);
    assertThat(named("introduced", Context.UNKNOWN)).isEqualTo(-0.5);
    assertThat(named("recipient-named", known)).isEqualTo(1);
    assertThat(named("recipient-named", Context.UNKNOWN)).isEqualTo(-1);
    assertThat(named("bills-for-time", known)).isEqualTo(2);
    assertThat(named("bills-for-time", Context.UNKNOWN)).isEqualTo(-0.5);
  }

  @ParameterizedTest
  @CsvSource({"0, -0.6", "1, 0.7863", "2, 1.5972", "99, 3"})
  void theFirstFollowUpsSayMost(int number, double worth) {
    Context context = new Context(Relationship.STRANGER, Recipient.UNKNOWN, "", "", number);
    assertThat(named("follow-up-number", context)).isCloseTo(worth, within(1e-4));
  }

  @ParameterizedTest
  @CsvSource({
    "EMAIL, -1, -0.5",
    "LINKEDIN_NOTE, 1, 2",
    "LINKEDIN_MESSAGE, 1, -0.5",
    "INMAIL, 1, -0.5",
    "SMS, 1, 2",
    "IN_APP, 1, 2"
  })
  void aChannelIsEmailOrNotAndBriefOrNot(Channel channel, double notByEmail, double brief) {
    assertThat(named("not-by-email", DRAFT.on(channel))).isEqualTo(notByEmail);
    assertThat(named("brief-channel", DRAFT.on(channel))).isEqualTo(brief);
  }

  @ParameterizedTest
  @CsvSource({"ASK, -0.5", "FOLLOW_UP, 2", "THANK_YOU, 2", "REPORT_BACK, 2"})
  void whatIsNoFirstAskBearsAMark(Kind kind, double worth) {
    assertThat(named("not-a-first-ask", DRAFT.as(kind))).isEqualTo(worth);
  }

  @ParameterizedTest
  @CsvSource({"0, -3, 3", "19, -1.8803, 1.8112", "89, -0.0002, -0.7143", "299, 1.5047, 0.9030"})
  void ninetyWordsAreUsualAndFarFewerOrMoreAreFarBothWays(int words, double length, double far) {
    Metrics metrics = new Metrics(words, 5, 0, 0, 0, 0);
    assertThat(named("length", metrics)).isCloseTo(length, within(1e-4));
    assertThat(named("length-squared", metrics)).isCloseTo(far, within(1e-4));
  }

  @ParameterizedTest
  @CsvSource({"99, 10, -0.5948", "19, 1, 0.7915", "19, 0, 0.7915", "5, 1, -1.6165", "0, 0, -3"})
  void sentencesAreMeasuredInWords(int words, int sentences, double worth) {
    Metrics metrics = new Metrics(words, sentences, 0, 0, 0, 0);
    assertThat(named("sentence-length", metrics)).isCloseTo(worth, within(1e-4));
  }

  @ParameterizedTest
  @CsvSource({"0, -1", "1, 0", "3, 2", "4, 3", "9, 3"})
  void oneQuestionIsUsualAndFromFourOnAllAreTheSame(int questions, double worth) {
    assertThat(named("questions", new Metrics(90, 6, questions, 24, 60, 0))).isEqualTo(worth);
  }

  @ParameterizedTest
  @CsvSource({"60, 0", "95, 1", "25, -1", "300, 3"})
  void sixthGradeIsUsual(int grade, double worth) {
    assertThat(named("reading-grade", new Metrics(90, 6, 1, 24, grade, 0))).isEqualTo(worth);
  }

  @ParameterizedTest
  @CsvSource({"0, -0.625", "15, 1.1079", "30, 1.5212", "60, 1.9443"})
  void theFirstMinutesAskedForSayMost(int minutes, double worth) {
    Metrics metrics = new Metrics(90, 6, 1, 24, 60, minutes);
    assertThat(named("asked-minutes", metrics)).isCloseTo(worth, within(1e-4));
  }

  @ParameterizedTest
  @CsvSource({"words-thanks, 0.8310", "words-denials, 0.1552", "words-i, 0.1552", "words-we, -1"})
  void wordsOfOneMeaningCountTogether(String name, double worth) {
    Draft draft = Draft.of("Thanks a million, grateful as I am. Please don't hurry.");
    assertThat(named(name, draft)).isCloseTo(worth, within(1e-4));
  }

  private static double named(String name, Draft draft) {
    return named(name, Features.of(draft, Context.UNKNOWN, List.of(), METRICS));
  }

  private static double named(String name, Context context) {
    return named(name, Features.of(DRAFT, context, List.of(), METRICS));
  }

  private static double named(String name, Metrics metrics) {
    return named(name, Features.of(DRAFT, Context.UNKNOWN, List.of(), metrics));
  }

  private static double named(String name, FeatureRow row) {
    assertThat(row.names()).containsOnlyOnce(name).hasSameSizeAs(row.values());
    return row.values().get(row.names().indexOf(name));
  }
}
