package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.UNKNOWN_OUTCOME;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Hangs a new request on a thank-you or a report. */
final class AddsAnotherAsk implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("adds-another-ask")
          .raises(UNKNOWN_OUTCOME)
          .weighs(7)
          .says("“{words}” shows them that every yes brings the next request.")
          .advises("Let the thanks stand alone; ask again another day.")
          .judges(Kind.THANK_YOU, Kind.REPORT_BACK)
          .sees(
              "(could|can|would|will|may|might) (you|i) [also|please|perhaps|possibly|now|then|maybe|kindly|be so kind as to|be able to] (introduce|refer|recommend|send|look|review|help|connect|put me|pass|forward|meet|spare|read|check|share|ask you|write|advise|give|call|join|arrange|set up|get|make)",
              "(another|one more|a further|a second|an additional|a small|one last|a quick) (favor|favour|request|question|thing|call|meeting|chat|ask|introduction)",
              "(while|since|as|now that) {i} (have|have got) (you|your attention|your ear)",
              "(would|could|can|might) (it|we) be (possible|ok|okay|able) [for] [you|me|us] [to]",
              "{i} (was|am) (wondering|hoping) (if|whether|that|to)",
              "would you mind",
              "(would|could|can|shall|may) we (meet|talk|speak|chat|have|do|schedule|arrange|set up|continue) [again|another|a second|a follow up|once more]",
              "(next|second|another|follow up) (meeting|call|chat|conversation|session) [next|on|in|soon|about|to]")
          .as(Channel.EMAIL, Kind.THANK_YOU)
          .shows("Thank you for the talk. [Could you also introduce] me to Sam?")
          .shows("Thank you for the talk. I have [one more favour] to ask.")
          .passes("Thank you for the talk. You asked what the bridge could carry; it is ten tons.")
          .passes("Thank you for telling me about your second bridge.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
