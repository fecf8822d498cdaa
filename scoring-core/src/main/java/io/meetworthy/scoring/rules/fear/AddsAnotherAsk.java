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
              "(could|can|would|will|may|might) (you|i) [also|please|perhaps|possibly|now|then|maybe|kindly] (intro|mention|put in|pass on|circulate|share|tell|vouch|endorse)",
              "{i} (might|may|will) [also|probably|then] (call|come back to|bother|contact|ping|write to|ring|ask) you again",
              "let me know if there is (anything|something) else [that] [i] [should|could|can] [to] (tweak|fix|polish|edit|correct|change|improve)",
              "(a few|some|two|three|{number}) [_] (action items|to dos|next steps for you)",
              "(could|can|would|will|may|might) (you|i) [also|please|perhaps|possibly|now|then|maybe|kindly|be so kind as to|be able to] (introduce|refer|recommend|send|look|review|help|connect|put me|pass|forward|meet|spare|read|check|share|ask you|write|advise|give|call|join|arrange|set up|get|make)",
              "(another|one more|a further|a second|an additional|a small|one last|a quick) (favor|favour|request|question|call|meeting|chat|ask|introduction)",
              "(while|since|as|now that) {i} (have|have got) (your attention|your ear)",
              "(another|one more|one last) thing {i} (would|want|wanted|need|was|am|forgot|had)",
              "(can|could|may|might) i ask [you] [for|about] [just] (another|one more|one last) thing",
              "(would|could|can|might) (it|we) be (possible|ok|okay|able) [for] [you|me|us] [to]",
              "do you think (you|we|i) (could|can|might|would)",
              "(great|grateful|wonderful|appreciate it|appreciated|lovely|helpful|kind|nice|thankful|fantastic) if (you|we) (could|can|would|might)",
              "please [also|do|kindly|now] (introduce|refer|recommend|connect|forward|put) (me|my)",
              "{i} (was|am) (wondering|hoping) (if|whether|that) (you|we|it|there|your|i (could|can|may|might))",
              "{i} am hoping to (meet|get|have|find|join|talk|speak|hear back)",
              "would you mind",
              "(would|could|can|shall|may) we (meet|talk|speak|chat|have|do|schedule|arrange|set up|continue) [again|another|a second|a follow up|once more]",
              "(have|schedule|arrange|set up|book|plan|like|for|want|do) (a|another|our|the) (next|second|follow up) (meeting|call|chat|conversation|session)",
              "(quick|further|follow up) [follow up] question")
          .as(Channel.EMAIL, Kind.THANK_YOU)
          .shows("Thank you for the talk. [Could you also introduce] me to Sam?")
          .shows("Thank you for the talk. I have [one more favour] to ask.")
          .passes("Thank you for the talk. You asked what the bridge could carry; it is ten tons.")
          .passes("Thank you for telling me about your second bridge.")
          .passes("Thank you for the talk. I was wondering whether to apply, and now I will.")
          .shows("Thank you for the talk. [Could you intro] me to Sam?")
          .shows("Thank you for the talk. [I may ring you again].")
          .passes("Thank you for the talk. I will not bother you again.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
