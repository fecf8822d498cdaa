package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOES_NOT_KNOW_YOU;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Says where the sender found them. */
final class SaysHowFound implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("says-how-found")
          .answers(DOES_NOT_KNOW_YOU)
          .weighs(1)
          .says("“{words}” says how you came to them.")
          .sees(
              "(came to know|got to know|come to know) (about|of) you (from|through|by|in|on|over) _",
              "{i} [recently|just|first] (found|came"
                  + " across|saw|discovered|noticed|got|spotted|stumbled upon|stumbled on|stumbled"
                  + " across|picked|took) your (name|profile|page|contact|contacts|details|email|e"
                  + " mail|address|bio|listing|number|account|contact details|name and"
                  + " address|business card|card) ..."
                  + " (in|on|through|via|from|at|while|when|under|during|thanks)",
              "{i} [recently|just|first] (heard|learned|learnt) (of|about) you"
                  + " (from|through|at|in|on|via|during)",
              "(your name|your profile) (came up|was mentioned|was recommended|appeared|popped"
                  + " up|stood out|is listed|was listed|was passed|stands)",
              "(alumni|member|staff|speaker|members) (directory|database)",
              "{i} (follow|have followed|have been following) you [here] (on|since|for)",
              "(saw|heard|watched) you (speak|talk|present|interviewed) (at|in|on|about)",
              "{i} (found|discovered|saw) you (on linkedin|through|via|in the|on the|at the)")
          .shows("[I found your name in] the index of the harbour museum.")
          .shows("I saw it in the [alumni directory].")
          .shows("I [heard you speak in] Ghent.")
          .passes("I found your talk helpful.")
          .passes("I saw your car on the road.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
