package io.meetworthy.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the time that is asked for costs its giver, beside what is offered for it.
 *
 * @param minutes the time asked for, 1 or more
 * @param hundredths what it costs, in hundredths of the currency's unit, half of one rounded up
 * @param currency the code of the recipient's currency, empty where unknown
 * @param offered the words that offer something, in the order of the text; empty where nothing is
 */
public record Price(int minutes, long hundredths, String currency, List<String> offered) {
  private static final int MINUTES_AN_HOUR = 60;

  public Price {
    offered = List.copyOf(offered);
  }

  /** The price of the time asked for; empty where no rate or no time is known. */
  static Optional<Price> of(Recipient recipient, int minutes, List<Finding> findings) {
    if (recipient.hourlyRate() <= 0 || minutes <= 0) {
      return Optional.empty();
    }
    long hundredths =
        (recipient.hourlyRate() * 100L * minutes + MINUTES_AN_HOUR / 2) / MINUTES_AN_HOUR;
    List<String> offered = new ArrayList<>();
    for (Finding finding : findings) {
      if (offers(finding)) {
        offered.add(finding.quote());
      }
    }
    return Optional.of(new Price(minutes, hundredths, recipient.currency(), offered));
  }

  private static boolean offers(Finding finding) {
    RuleCard card = finding.card();
    boolean gives =
        card.concern() == Lesson.RECIPROCAL
            || card.concern() == Objection.HAS_NO_REASON_TO_MEET
            || card.id().equals("offers-payment")
            || card.id().equals("trades-for-time");
    return gives && card.type() == RuleCard.Type.STRENGTH && !finding.quote().isEmpty();
  }
}
