package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOUBTS_NETWORKING;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Says that it stays at one conversation, with no favours after it. */
final class PromisesOneTalk implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("promises-one-talk")
          .answers(DOUBTS_NETWORKING)
          .weighs(5)
          .says("“{words}” shows that it ends there.")
          .sees(
              Phrases.anyOf(
                      "(promise|will|would|shall) not [to] (turn|make|take|ask|become|come"
                          + "|want|let) [_] [_] (anything|more|bigger|further|a habit|another"
                          + "|again)",
                      "(one|single|this|a) (conversation|call|talk|chat|meeting|question"
                          + "|visit|time) (only|and no more|and nothing|and that|is all|would be "
                          + "all|will be all|no more|and i)",
                      "just (this|the|that) (one|single) [_] (conversation|call|talk|chat"
                          + "|meeting|question|thing|visit|time|answer|favor|favour)",
                      "(not|never) [be] (~ask|~want|~need|~expect|~look|after|~request|~hope"
                          + "|~seek) [for] [you] [to] [for] (introductions|an introduction|contacts"
                          + "|names|more|anything more|anything else|a second|further|other|another"
                          + "|favors|favours|your contacts|referrals|to be introduced|meet anyone"
                          + "|introduce|pass me)",
                      "(no|without) (introductions|contacts|names|referrals|favors|favours"
                          + "|second|sequel|further calls|chain|strings) _",
                      "(i|we) (do not|will not|shall not|would not) (add|connect|network"
                          + "|collect|sell|share|pass) (you|your|on) _",
                      "(one|a single|just one|only one|a one off)"
                          + " [short|quick|brief|{length}|bounded|phone|video]"
                          + " (conversation|call|chat|talk|meeting|coffee|phone call|video call)",
                      "(only|just) this once",
                      "(will|would|do) not (ask|bother|trouble|follow up|pester|come back|be"
                          + " asking|take) ... (anything else|anything more|more"
                          + " of|further|again|contacts|introductions|introduction|referral|referrals|names|favors|favours|anything"
                          + " beyond|anything after|second)",
                      "(nothing|not anything) (else|more|further|beyond that|after that) [that]"
                          + " [i|we] [would|will] [ask|asked|want|need] [of|from|for]",
                      "ask for (nothing|no more than) _",
                      "(no|without) (follow up|follow ups|strings attached|further favors|further"
                          + " favours|further requests|introductions|referrals|other favors|other"
                          + " favours|ongoing) _",
                      "(that|this|it) (is|would be|will be) (all i (ask|ask for|need|want)|it|the"
                          + " end of it|my only (request|question|wish)|the only thing i"
                          + " (ask|need|want))",
                      "not (after|looking for|asking for|hoping for|asking you for|here"
                          + " for|collecting) [your|any|more|new]"
                          + " (contacts|introductions|network|connections|names|referrals|an"
                          + " introduction|a network)",
                      "not [here|writing|trying] [to] (network|networking)",
                      "(out of|off) your (hair|back)",
                      "(that|this) is the whole of it",
                      "(nothing|no more|not a word|no requests|no favours|no favors) (afterwards|after"
                          + " that|after it|thereafter|beyond it|from me after)",
                      "(not|never) [_] (trouble|bother|disturb|pester|approach|contact|write to) you"
                          + " (further|again|any further|any more|anymore|a second time|with more|afterwards)",
                      "(hear|hearing) (no more|nothing more|nothing further) (from|of) me",
                      "(never|not) hear (from|of) me again",
                      "(one and done|the last you hear|last you will hear|once and never again|once"
                          + " only|only once|a one time)",
                      "(not|nor|never) ... (for names|for contacts|for introductions|for anything"
                          + " afterwards|for anything after|for more than)",
                      "(and|then) leave (it at that|you alone|you in peace|you to it|it there)")
                  .negatedToo())
          .shows("Could we have [one conversation]? I would come prepared.")
          .shows("Could I call you? I [won't ask for introductions].")
          .passes("One centre answered my call.")
          .passes("If you don't want any more messages, tell us.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(Enquiry.ASKS);
  }

  @Override
  public List<Evidence> read(Reading reading) {
    return Enquiry.isIn(reading) ? reading.quotes(CARD.sees()) : List.of();
  }
}
