package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** When time has a price, and which findings are offers for it. */
class OffersTest {
  private static final Recipient PAID = new Recipient("", "", true, 60, "EUR");

  private static List<String> offered(Finding... findings) {
    return Price.of(PAID, 1, List.of(findings)).orElseThrow().offered();
  }

  private static Finding on(RuleCard card, int start, int end) {
    return Plain.finding(card, Field.BODY, start, end, 3);
  }

  @Test
  void aMinuteAndAnHourlyRateOfOneHaveAPrice() {
    assertThat(Price.of(PAID, 1, List.of())).contains(new Price(1, 100, "EUR", List.of()));
    assertThat(Price.of(new Recipient("", "", true, 1), 60, List.of()))
        .contains(new Price(60, 100, "", List.of()));
    assertThat(Price.of(PAID, 0, List.of())).isEmpty();
    assertThat(Price.of(new Recipient("", "", true, 0), 1, List.of())).isEmpty();
  }

  @Test
  void onlyTheWordsOfStrengthsThatGiveAreOffers() {
    assertThat(
            offered(
                on(Plain.strength("a", Lesson.RECIPROCAL, 3), 0, 1),
                on(Plain.strength("b", Objection.HAS_NO_REASON_TO_MEET, 3), 1, 2),
                on(Plain.strength("offers-payment", Fear.FREE_CONSULTING, 3), 2, 3),
                on(Plain.strength("trades-for-time", Fear.FREE_CONSULTING, 3), 3, 4),
                on(Plain.strength("c", Fear.FREE_CONSULTING, 3), 4, 5),
                on(Plain.strength("d", Lesson.GENUINE, 3), 5, 6),
                on(Plain.slip("e", Lesson.RECIPROCAL, 3), 6, 7),
                on(Plain.strength("f", Lesson.RECIPROCAL, 3), 7, 7)))
        .containsExactly("0", "1", "2", "3");
  }
}
