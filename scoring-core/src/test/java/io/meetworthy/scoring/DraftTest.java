package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A draft, and what is known of sender and reader. */
class DraftTest {
  private static final Draft DRAFT = new Draft("Talk", "Could we?", Channel.SMS, Kind.ASK, "en");
  private static final String LONGEST = "a".repeat(Draft.MAX_LENGTH);

  @Test
  void eachFieldHasItsText() {
    assertThat(DRAFT.text(Field.SUBJECT)).isEqualTo("Talk");
    assertThat(DRAFT.text(Field.BODY)).isEqualTo("Could we?");
  }

  @Test
  void anotherTextLeavesTheRestAsItIs() {
    assertThat(DRAFT.with(Field.SUBJECT, "A"))
        .isEqualTo(new Draft("A", "Could we?", Channel.SMS, Kind.ASK, "en"));
    assertThat(DRAFT.with(Field.BODY, "B"))
        .isEqualTo(new Draft("Talk", "B", Channel.SMS, Kind.ASK, "en"));
    assertThat(DRAFT.on(Channel.IN_APP))
        .isEqualTo(new Draft("Talk", "Could we?", Channel.IN_APP, Kind.ASK, "en"));
    assertThat(DRAFT.as(Kind.THANK_YOU))
        .isEqualTo(new Draft("Talk", "Could we?", Channel.SMS, Kind.THANK_YOU, "en"));
  }

  @ParameterizedTest
  @EnumSource
  void aFieldHasTwentyThousandCharactersAtMost(Field field) {
    assertThat(DRAFT.with(field, LONGEST).text(field)).hasSize(20_000);
    assertThatThrownBy(() -> DRAFT.with(field, LONGEST + "a"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFollowUpNumberIsZeroOrMore() {
    assertThat(Context.UNKNOWN.followUpNumber()).isZero();
    assertThatThrownBy(() -> new Context(Relationship.CLOSE, Recipient.UNKNOWN, "", "", -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anotherReaderLeavesTheRestOfAContextAsItIs() {
    Recipient ana = new Recipient("Ana", "Port", true, 90);
    assertThat(ana.currency()).isEmpty();
    assertThat(new Context(Relationship.CLOSE, Recipient.UNKNOWN, "Bo", "Cy", 2).with(ana))
        .isEqualTo(new Context(Relationship.CLOSE, ana, "Bo", "Cy", 2));
  }

  @ParameterizedTest
  @CsvSource({"0, WEAK", "49, WEAK", "50, FAIR", "74, FAIR", "75, STRONG", "100, STRONG"})
  void aBandIsAScoreInAWord(int score, Band band) {
    assertThat(Band.of(score)).isEqualTo(band);
  }

  @Test
  void namesInJsonAreInKebabCase() {
    assertThat(Band.STRONG.wireName()).isEqualTo("strong");
    assertThat(Field.SUBJECT.wireName()).isEqualTo("subject");
    assertThat(RuleCard.Type.GAP.wireName()).isEqualTo("gap");
    assertThat(Study.Strength.CONTESTED.wireName()).isEqualTo("contested");
    assertThat(Channel.LINKEDIN_NOTE.wireName()).isEqualTo("linkedin-note");
    assertThat(Kind.THANK_YOU.wireName()).isEqualTo("thank-you");
    assertThat(Relationship.SHARED_AFFILIATION.wireName()).isEqualTo("shared-affiliation");
  }

  @Test
  void aValueIsFoundByItsName() {
    assertThat(Channel.named("linkedin-note")).contains(Channel.LINKEDIN_NOTE);
    assertThat(Channel.named("fax")).isEmpty();
    assertThat(Kind.named("report-back")).contains(Kind.REPORT_BACK);
    assertThat(Kind.named("REPORT_BACK")).isEmpty();
    assertThat(Relationship.named("close")).contains(Relationship.CLOSE);
    assertThat(Relationship.named("")).isEmpty();
  }

  @Test
  void thereAreThirteenConcernsInTheirOrder() {
    assertThat(Concern.all()).hasSize(13);
    for (int i = 0; i < 13; i++) {
      Concern concern = Concern.all().get(i);
      assertThat(concern.index()).isEqualTo(i);
      assertThat(Concern.named(concern.wireName())).contains(concern);
      assertThat(concern.kind()).isEqualTo(i < 5 ? "objection" : i < 9 ? "fear" : "lesson");
      assertThat(concern.voice()).isNotBlank();
    }
    assertThat(Concern.named("has-no-time")).contains(Objection.HAS_NO_TIME);
    assertThat(Concern.named("none")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', true", "en, true", "en-GB, true", "de, false", "enm, false"})
  void aStatedLanguageOtherThanEnglishGetsNoScore(String language, boolean english) {
    Draft draft =
        new Draft("", "Could we talk about your work?", Channel.EMAIL, Kind.ASK, language);
    Assessment assessment = Plain.none().score(draft, Context.UNKNOWN);
    if (english) {
      assertThat(assessment).isInstanceOf(ScoreCard.class);
    } else {
      assertThat(assessment).isEqualTo(new Unsupported(language));
    }
  }

  @Test
  void aTextInAnotherLanguageIsOnlyKnownNotToBeEnglish() {
    Draft german = Draft.of("Ich würde gerne mit Ihnen über Ihre Arbeit sprechen.");
    assertThat(Plain.none().score(german, Context.UNKNOWN)).isEqualTo(new Unsupported("und"));
  }
}
