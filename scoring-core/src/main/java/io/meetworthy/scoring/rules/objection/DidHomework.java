package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.CANNOT_SEE_HOW_TO_HELP;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Shows what the sender has read or tried before asking. */
final class DidHomework implements Rule {
  private static final Phrases READ =
      Phrases.anyOf(
          "{i} (have|had) [already|also|now|since|just] (read|watched|listened to|looked at|gone"
              + " through|worked through|studied|looked through|been through)"
              + " (your|the|both|all|several|two|three|every|everything|most|what) _",
          "{i} already (read|watched|looked at|went through|worked through|studied)"
              + " (your|the|both|all|several|two|three|every|everything|most|what) _",
          "(could|can|did) not (find|see) (it|this|that|an answer|the answer|anything|any"
              + " answer|one|them) ... (anywhere|online|in the|on the|from the|on your|in"
              + " your|elsewhere)",
          "(your|the|its)"
              + " (website|faq|books|manual|page|docs|documentation|handbook|guide|literature)"
              + " (does not|do not|did not|say nothing|says nothing) [really|quite]"
              + " (say|answer|explain|cover|tell|mention|show)");

  /** Attempts of any kind; they are homework only where their time is asked for. */
  private static final Phrases TRIED =
      Phrases.anyOf(
          "{i} (have|had) [already|also|now|since] (tried|compared|searched|talked to|spoken"
              + " to|spoken with|talked"
              + " with|asked|checked|tested|interviewed|visited|shadowed|taken|built|drafted|written)"
              + " [out]"
              + " (it|them|to|both|all|several|two|three|four|five|six|{number}|the|your|a|an|with|our|at|one)",
          "{i} already"
              + " (tried|compared|searched|talked|spoke|asked|checked|took|built|tested|visited)",
          "(after|having) (comparing|trying|talking to|speaking to|speaking with|talking"
              + " with|working through|going through|reading)"
              + " (your|the|both|several|two|three|four|{number}|all|it) _",
          "{i} tried (your|the|it|both|two|three|all|every|to) ... (and|but|with|so|for|on)");

  private static final RuleCard CARD =
      RuleCard.named("did-homework")
          .answers(CANNOT_SEE_HOW_TO_HELP)
          .weighs(4)
          .says("“{words}” shows that only the rest is left for them.")
          .shows("Hi Ana, [I have already read both manuals].")
          .shows("Hi Ana, I [could not find it in the] handbook.")
          .passes("Have you already read the book?")
          .passes("I have tried very hard to pay my bills.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> readings = reading.isPersonal() ? reading.quotes(READ) : List.of();
    return readings.isEmpty() && reading.asksToMeet() ? reading.quotes(TRIED) : readings;
  }

  @Override
  public List<Phrases> needs() {
    return List.of(READ, TRIED);
  }
}
