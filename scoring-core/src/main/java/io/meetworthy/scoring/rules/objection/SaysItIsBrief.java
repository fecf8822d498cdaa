package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Promises that it will not take long, or keeps an eye on the clock. */
final class SaysItIsBrief implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("says-it-is-brief")
          .answers(HAS_NO_TIME)
          .weighs(2)
          .says("“{words}” promises that it will be short.")
          .sees(
              Phrases.anyOf(
                      "[a] (quick|short|brief|five minute|ten minute)"
                          + " [phone|video|zoom|informal|virtual|introductory|informational]"
                          + " (call|chat|conversation|talk|word|meeting|zoom|coffee|phone"
                          + " call|video call)",
                      "(~chat|~talk|~speak|~meet|~call|~connect) [with you|you] [very]"
                          + " (briefly|quickly)",
                      "(will|would|should) not (take|need|be|keep you) [up] [you] (long|much of"
                          + " your|too much of|too long)",
                      "(keep|make) it (brief|short|quick)",
                      "{i} (will|would|promise to|can) [be] [strictly] (brief|stick to|keep"
                          + " to|respect|watch the|keep an eye|finish|wrap up|let you go) ..."
                          + " (time|minutes|brief|clock|schedule|{length}|on time|then|sharp)",
                      "(keep|keeping|stick|hold) [it|us|myself|strictly] (to|under|within)"
                          + " (that|{length}|the time)",
                      "not (a|one) minute (more|longer)",
                      "(no more|not more|no longer) than {length}")
                  .negatedToo())
          .shows("Could we have [a short call]?")
          .shows("Could I call you? [I will stick to the time].")
          .passes("I'm broke, so I will keep it brief.")
          .passes("I called the shop quickly.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    return reading.asksToMeet() ? reading.quotes(CARD.sees()) : List.of();
  }
}
