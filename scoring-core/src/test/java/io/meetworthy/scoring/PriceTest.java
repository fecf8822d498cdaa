package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the time asked for costs stands beside what is offered for it. */
class PriceTest {
  private static final Ruleset RULESET = Compiled.RULES;
  private static final String ASK = "Could we talk for 20 minutes on Tuesday?";

  private static final Recipient PAID = new Recipient("", "", true, 60, "EUR");

  private static List<String> offered(Finding... findings) {
    return Price.of(PAID, 1, List.of(findings)).orElseThrow().offered();
  }

  private static Finding on(RuleCard card, int start, int end) {
    return Plain.finding(card, Field.BODY, start, end, 3);
  }

  private static Optional<Price> price(String body, int rate) {
    Context context = Context.UNKNOWN.with(new Recipient("", "", true, rate, "EUR"));
    ScoreCard card = (ScoreCard) RULESET.score(Draft.of(body), context);
    return card.price();
  }

  @Test
  void aThirdOfAnHourCostsAThirdOfTheRate() {
    Price price = price(ASK, 100).orElseThrow();
    assertThat(price.minutes()).isEqualTo(20);
    assertThat(price.hundredths()).isEqualTo(3333);
    assertThat(price.currency()).isEqualTo("EUR");
    assertThat(price.offered()).isEmpty();
  }

  @Test
  void halfAHundredthIsRoundedUp() {
    assertThat(price("Could we talk for 18 minutes?", 1).orElseThrow().hundredths()).isEqualTo(30);
    assertThat(price("Could we talk for 25 minutes?", 1).orElseThrow().hundredths()).isEqualTo(42);
    assertThat(price("Could we talk for 10 minutes?", 1).orElseThrow().hundredths()).isEqualTo(17);
  }

  @Test
  void quotesWhatIsOffered() {
    Price price = price(ASK + " In return I will send you my notes.", 90).orElseThrow();
    assertThat(price.offered()).isNotEmpty().allMatch(ask -> !ask.contains("talk"));
  }

  @Test
  void isUnknownWithoutRateOrTime() {
    assertThat(price(ASK, 0)).isEmpty();
    assertThat(price("Could you tell me about your work?", 100)).isEmpty();
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
