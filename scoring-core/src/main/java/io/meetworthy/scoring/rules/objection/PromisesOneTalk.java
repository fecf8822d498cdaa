package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOUBTS_NETWORKING;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Says that it stays at one conversation, with no favours after it. */
final class PromisesOneTalk implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("promises-one-talk")
          .answers(DOUBTS_NETWORKING)
          .weighs(5)
          .says("“{words}” shows that it ends there.")
          .sees(
              Phrases.anyOf(
                      "(one|a single|just one|only one|one short|one quick|one off|single) [short|quick|brief|{length}|bounded|phone|video] (conversation|call|chat|talk|meeting|coffee|phone call|video call|conversation only)",
                      "(just|only) (this once|once|the one|this one|one time|this one time)",
                      "(will|would|do) not (ask|need|want|bother|trouble|take|follow up|pester|write|expect|come back|look for|be asking) ... (anything else|anything more|more|further|again|contacts|introductions|introduction|referral|referrals|names|favors|favours|beyond|after that|else|intro|second)",
                      "(nothing|not anything|no) (else|more|further|beyond that|after that|other) ... (ask|favors|favours|is expected|expected|requests|strings|needed|than that|from you|will follow|follow|obligations|request)",
                      "(no|without) (follow up|follow ups|strings|strings attached|further favors|further favours|further requests|introductions|referrals|chain of|contacts|other favors|other favours|ongoing|obligation|obligations|commitment|expectations)",
                      "(that|this|it) (is|would be|will be) (all|it|the end of it|the only thing|everything) (i|we|that|for)",
                      "not (after|looking for|asking for|hoping for|asking you for|here for|collecting) [your|any|more|new] (contacts|introductions|network|connections|names|referrals|an introduction|a network)",
                      "(not|no) [a] networking",
                      "not to network",
                      "(and|then) leave (it at that|you alone|you in peace|you to|it there)",
                      "one off")
                  .negatedToo())
          .shows("It would be [one conversation], and I would come prepared.")
          .shows("I [won't ask for introductions].")
          .passes("One centre answered my call.")
          .passes("Nothing is more boring than ports.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
