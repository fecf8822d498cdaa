package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Promises that it will not take long, or keeps an eye on the clock. */
final class SaysItIsBrief implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("says-it-is-brief")
          .answers(HAS_NO_TIME)
          .weighs(2)
          .says("“{words}” promises that it will be short.")
          .sees(
              Phrases.anyOf(
                      "[a] (quick|short|brief|five minute|ten minute) [phone|video|zoom|informal|virtual|introductory|informational] (call|chat|conversation|talk|word|meeting|zoom|coffee|phone call|video call)",
                      "(~chat|~talk|~speak|~meet|~call|~connect) [with you|you] [very] (briefly|quickly|shortly)",
                      "(will|would|should) not (take|need|be) (long|much|more|too much|too long|up)",
                      "(keep|make) it (brief|short|quick|to)",
                      "{i} (will|would|promise to|can) [be] (brief|stick to|keep to|respect|watch the clock|keep an eye on|finish|stop|end|wrap up|let you go) ... (time|minutes|brief|clock|schedule|{length}|on time|then|sharp)",
                      "(keep|keeping|stick|hold) [it|us|myself|strictly] (to|under|within) (that|{length}|the time)",
                      "not (a|one) minute (more|longer)",
                      "(no more|not more|no longer) than {length}")
                  .negatedToo())
          .shows("Could we have [a short call]?")
          .shows("[I will stick to the time], whatever happens.")
          .passes("The short answer is no.")
          .passes("I called the shop quickly.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
