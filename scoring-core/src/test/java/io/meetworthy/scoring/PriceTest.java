package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the time asked for costs stands beside what is offered for it. */
class PriceTest {
  private static final Ruleset RULESET = Compiled.RULES;
  private static final String ASK = "Could we talk for 20 minutes on Tuesday?";

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
}
