package io.meetworthy.scoring.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Field;
import java.util.Arrays;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits are data, and each unit counts what it says. */
class ChannelLimitsTest {
  private static final String FAMILY = "👨‍👩‍👧‍👦";
  private static final String FLAG = "🇵🇹";

  @Test
  void everyChannelHasDatedLimitsWithASource() {
    Arrays.stream(Channel.values())
        .forEach(channel -> assertFalse(ChannelLimits.of(channel).isEmpty(), channel.wireName()));
    for (ChannelLimit limit : ChannelLimits.all()) {
      assertTrue(limit.asOf().matches("20\\d\\d-(0[1-9]|1[0-2])"), limit.toString());
      assertFalse(limit.source().isBlank(), limit.toString());
    }
  }

  @Test
  void aNoteTakes200CharactersOnTheFreePlanAnd300OnPremium() {
    assertEquals(
        java.util.List.of(OptionalInt.of(200), OptionalInt.of(300)),
        ChannelLimits.of(Channel.LINKEDIN_NOTE).stream().map(ChannelLimit::max).toList());
  }

  @ParameterizedTest
  @CsvSource({"UTF_16,11,4", "CODE_POINT,7,2", "SMS,26,10"})
  void emojiCountAsTheUnitSays(TextUnit unit, int family, int flag) {
    assertEquals(family, unit.count(FAMILY));
    assertEquals(flag, unit.count(FLAG));
  }

  @Test
  void anEmojiPushesANoteOverTheLimit() {
    ChannelLimit free = ChannelLimits.of(Channel.LINKEDIN_NOTE).get(0);
    assertFalse(free.isExceededBy(Draft.of("a".repeat(198) + "🙂")));
    assertTrue(free.isExceededBy(Draft.of("a".repeat(199) + "🙂")));
  }

  @Test
  void aTextMessageHoldsFewerCharactersWithASignOutsideItsAlphabet() {
    ChannelLimit sms = ChannelLimits.of(Channel.SMS).get(0);
    assertFalse(sms.isExceededBy(Draft.of("a".repeat(160))));
    assertTrue(sms.isExceededBy(Draft.of("a".repeat(159) + "€")));
    assertFalse(sms.isExceededBy(Draft.of("a".repeat(68) + "🙂")));
    assertTrue(sms.isExceededBy(Draft.of("a".repeat(69) + "🙂")));
  }

  @ParameterizedTest
  @CsvSource({
    "EMAIL, SUBJECT, '', -, CODE_POINT",
    "EMAIL, BODY, '', -, CODE_POINT",
    "LINKEDIN_NOTE, BODY, free, 200, UTF_16",
    "LINKEDIN_NOTE, BODY, premium, 300, UTF_16",
    "LINKEDIN_MESSAGE, BODY, '', 8000, UTF_16",
    "INMAIL, SUBJECT, '', 200, UTF_16",
    "INMAIL, BODY, '', 1900, UTF_16",
    "SMS, BODY, one message, 160, SMS",
    "SMS, BODY, joined messages, 1530, SMS",
    "IN_APP, BODY, '', -, CODE_POINT"
  })
  void aFieldTakesSoMuch(Channel channel, Field field, String plan, String max, TextUnit unit) {
    assertThat(ChannelLimits.of(channel))
        .filteredOn(limit -> limit.field() == field && limit.plan().equals(plan))
        .singleElement()
        .satisfies(
            limit -> {
              assertThat(limit.max())
                  .isEqualTo(
                      max.equals("-")
                          ? OptionalInt.empty()
                          : OptionalInt.of(Integer.parseInt(max)));
              assertThat(limit.unit()).isEqualTo(unit);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "SMS, 161, 0, 0",
    "SMS, 1530, 0, 0",
    "SMS, 1531, 1, 0",
    "LINKEDIN_NOTE, 200, 0, 0",
    "LINKEDIN_NOTE, 201, 0, 1",
    "LINKEDIN_NOTE, 300, 0, 100",
    "LINKEDIN_NOTE, 301, 1, 0",
    "LINKEDIN_NOTE, 350, 50, 0",
    "INMAIL, 1900, 0, 0",
    "INMAIL, 1905, 5, 0",
    "EMAIL, 20000, 0, 0"
  })
  void aTextIsTooLongOnEveryPlanOrOnTheTightestOne(
      Channel channel, int length, int excess, int withoutPlan) {
    Draft draft = Draft.of("a".repeat(length)).on(channel);
    assertThat(ChannelLimits.excess(draft)).isEqualTo(excess);
    assertThat(ChannelLimits.excessWithoutPlan(draft)).isEqualTo(withoutPlan);
  }

  @Test
  void aLongSubjectIsNoLongBody() {
    Draft draft = Draft.of("Hello").with(Field.SUBJECT, "a".repeat(201)).on(Channel.INMAIL);
    assertThat(ChannelLimits.excess(draft)).isZero();
  }

  @Test
  void allLimitsAreThoseOfTheChannels() {
    assertThat(ChannelLimits.all())
        .hasSize(10)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Channel.values()).flatMap(c -> ChannelLimits.of(c).stream()).toList());
  }

  @ParameterizedTest
  @CsvSource({"UTF_16, utf-16", "CODE_POINT, code-point", "SMS, sms"})
  void aUnitHasANameInJson(TextUnit unit, String name) {
    assertThat(unit.wireName()).isEqualTo(name);
  }

  @Test
  void theFirstSignsOfBothAlphabetsBelongToThem() {
    assertEquals(6, TextUnit.SMS.count("a@b.pt"));
    assertEquals(4, TextUnit.SMS.count("a\fb"));
    assertEquals(0, TextUnit.SMS.count(""));
  }
}
