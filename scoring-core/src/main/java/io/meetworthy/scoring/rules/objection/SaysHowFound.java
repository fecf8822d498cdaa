package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOES_NOT_KNOW_YOU;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Says where the sender found them. */
final class SaysHowFound implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("says-how-found")
          .answers(DOES_NOT_KNOW_YOU)
          .weighs(3)
          .says("“{words}” says how you came to them.")
          .sees(
              "{i} [recently|just|first] (found|~find|came across|~come across|saw|~see|discovered|noticed|got|spotted|stumbled upon|stumbled on|stumbled across|picked) (you|your name|your profile|your page|your contact|your details|your email|your address|your bio|your listing|your number|your account|you on|you in) ... (in|on|through|via|from|at|while|when|under|during|thanks)",
              "{i} [recently|just|first] (heard|learned|learnt) (of|about) (you|your work|your name) (from|through|at|in|on|via|during)",
              "(your name|your profile|your work) (came up|was mentioned|was recommended|appeared|popped up|stood out|is listed|was listed|was passed)",
              "(alumni|member|staff|company|department|speaker) (directory|database|list|network page|register)",
              "{i} (follow|follows|have followed|have been following|have been reading) (you|your) ... (on|since|for|newsletter|blog|channel|posts|page)",
              "(saw|heard|watched|listened to) you (speak|talk|present|interviewed|on|at)")
          .shows("[I found your name in] the index of the harbour museum.")
          .shows("Your name stands in the [alumni directory].")
          .shows("I [heard you speak] in Ghent.")
          .passes("I found your talk helpful.")
          .passes("I saw your car on the road.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
