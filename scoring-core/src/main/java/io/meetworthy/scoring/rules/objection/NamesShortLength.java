package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Mention;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.Locale;

/** Asks for a length of time that fits into any day. */
final class NamesShortLength implements Rule {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 30;

  private static final RuleCard CARD =
      RuleCard.named("names-short-length")
          .answers(HAS_NO_TIME)
          .weighs(7)
          .judges(Kind.ASK, Kind.FOLLOW_UP)
          .says("“{words}” is short enough to say yes to.")
          .shows("Could we talk for [15-20 minutes] next week?")
          .shows("Would [a quarter of an hour] of your time be possible?")
          .shows("I am asking about papers. Maybe [20 minutes], I can come to the harbour.")
          .shows("Dear Ms Ek, is it possible to have [fifteen minutes] at the week after?")
          .shows("I would like to ask how you dry it, in [ten minutes], by phone.")
          .shows("Could you spare two minutes by phone or [20 minutes] in your office?")
          .shows("I would be grateful for the [quarter of an hour] on bees.")
          .passes("Thank you for the forty minutes, which were a joy.")
          .passes("Could we talk? I want to know how you load a van in ten minutes.")
          .shows("Dear Ms Ek, would you explain that to me in [half an hour], in your office?")
          .shows("Dear Ms Ek, in [20 minutes] at most I would like to hear what they said.")
          .passes("Dear Ms Ek, would you watch my 10-minute video on goats?")
          .passes("Dear Ms Ek, it took us ten minutes on the phone to find the fault.")
          .passes("Could we talk? I have to leave in fifteen minutes.")
          .passes("I have worked here for twenty years and need two hours of your time.")
          .passes("Please take a moment to look at my edit.")
          .passes("Could we talk? It will save us both a polite half hour.")
          .passes("Could we talk? The referral form takes you five minutes.")
          .passes("Could we talk? They shut the mill, and it was a six minute call.")
          .passes("Could we talk? The judge smiled and talked for fifteen minutes about oats.")
          .passes("Could we talk? It shouldn’t take you ten minutes since you know all this.")
          .passes("It would be an honour to have even a few moments of your time.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    int asked = reading.time().askedMinutes();
    if (asked < SHORTEST || asked > LONGEST) {
      return List.of();
    }
    return Mention.quotes(
        reading.time().asked().stream()
            .filter(length -> length.amount() >= SHORTEST)
            .filter(length -> !isMoment(length.span().in(reading.draft())))
            .toList());
  }

  private static boolean isMoment(String length) {
    return length.toLowerCase(Locale.ROOT).contains("moment");
  }
}
