package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOUBTS_NETWORKING;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import java.util.List;

/** Says that it stays at one conversation, with no favours after it. */
final class PromisesOneTalk implements EnquiryRule {
  /** "For one call of ten minutes" may say "a call". */
  private static final Phrases LIKE_A =
      Phrases.anyOf(
          "(for|in|schedule|requesting|request|if|do|make|be|that|during|with|over|open) one [short|quick|brief|phone|video|recorded] (conversation|call|chat|talk|meeting|coffee|phone call|video call) (of|to|for|with|on|can|discuss|which|that|this|next|in) [_]",
          "(for|in|do|make|be|during|with|over|on|by|like|have|~buy|stand|offer|want|is|arrange|set|set up|need|take|give|get|~explain|at) [me|you|us|up|to|have] one [short|quick|brief|phone|video|small|little|{length}] (call|chat|talk|meeting|coffee|phone call|video call) [_]");

  private static final RuleCard CARD =
      RuleCard.named("promises-one-talk")
          .answers(DOUBTS_NETWORKING)
          .weighs(6)
          .spares(LIKE_A)
          .says("“{words}” shows that it ends there.")
          .sees(
              Phrases.anyOf(
                      "(this is|it is|it 's|as) a one (off|time thing)",
                      "you will (not|never) hear from me (every|again|after|each|any more)",
                      "and (only|just) that $",
                      "(not|never) [_] (trouble|bother|disturb|pester|ask|write to) you [for] {length} time",
                      "then {i} will (shut up|be quiet|be gone|say no more) [_]",
                      "and for nothing else",
                      "(once|when|after|as soon as) {i} (have|understand|know|see) [_] [_] [_] [_] {i} (am|will be|shall be) (done|gone|finished|off)",
                      "(not|never) (find yourself|end up|land|be put|be|appear|turn up) on (any|my|a|some) [_] list [of (mine|people|contacts)]",
                      "not be asked for (so much as|a name|names|anything|more|any|introductions|contacts|favours|favors)",
                      "(then|after that|after it|after the|afterwards) [_] [_] the matter (is|will be) (closed|at an end|done|over)",
                      "not [_] (trouble|bother|disturb|pester|ask) you (a second time|twice|more than once)",
                      "not the (start|beginning|first|prelude|opening) [step|link|stage] (of|in|to) [a|an|any|some] [long|_] (string|chain|series|round|stream|line|flood|campaign|row|run|correspondence|friendship|acquaintance|something|anything|many|more|habit)",
                      "(a single|just one|only one|a one off) [short|quick|brief|{length}] (visit|favour|favor|request|errand|answer|look|thing)",
                      "you are the [one and] only (one|person|man|woman|_) [that|whom|who] {i} (am|are|have|will|shall|would|know to) [be|been] (call|calling|called|ask|asking|asked|write|writing|written|contacting|contacted|bothering|bother|trouble|troubling|troubled|approach|approached|approaching|visiting|see|seeing|speak|speaking|talking|turning|tried)",
                      "(writing|written|wrote|write|asking|asked|ask|turning|turn|calling|call|put) [this|it] [of|to|on] [you] [and|only] [of|to|on] (nobody|no one) (else|but you)",
                      "(asking|writing to|calling|visiting|contacting|troubling|bothering|approaching) (only you|you alone|just you|nobody but you|no one but you|you and nobody|you and no one)",
                      "{i} (have|will have|would have|shall have) (no more|nothing more|nothing else|nothing further|nothing left) to ask [_]",
                      "(then|that|it) {i} (have|will have) all [that] {i} (need|want|came for|wanted|am after)",
                      "(is|are|was) the (whole|only|sole|entire|one) (reason|purpose|point|cause|occasion) (for|of|behind|i|why|that i) (this|my|the|writing|asking|write|am|ask|calling)",
                      "(one|a single|your|that|this) (answer|question|word|talk|call|visit|line|conversation|yes) and {i} (am|will be|shall be) (done|gone|off|finished|content|satisfied)",
                      "and (it|that|this|the matter|my business) (ends|stops|rests|will end|would end|will stop|closes) (there|with that|with it|at that|here)",
                      "(will|would|shall|to) leave you (alone|in peace)",
                      "(will|would|shall) leave you (be|to it) $",
                      "(not|never) [be] (~ask|~want|~need|~expect) [you] [for] (anyone|anybody|someone|somebody) (else|else 's) _",
                      "not [for|about|after] your (contacts|introductions|connections|address book|rolodex|friends|circle|network)",
                      "(promise|will|would|shall) not [to] (turn|make|ask|become|come"
                          + "|want|let) [_] [_] (anything|more|bigger|further|a habit|another"
                          + "|again)",
                      "(one|single|this|a) (conversation|call|talk|chat|meeting|question"
                          + "|visit|time) (only|and no more|and nothing|and that is|is all|would be "
                          + "all|will be all|no more)",
                      "just (this|the|that) (one|single) [_] (conversation|call|talk|chat"
                          + "|meeting|question|thing|visit|time|answer|favor|favour)",
                      "(not|never) [be] (~ask|~want|~need|~expect|~look|after|~request|~hope"
                          + "|~seek) [for] [you] [to] [for|any] (introductions|an introduction|contacts"
                          + "|names|more|anything more|anything else|a second|further|other|another"
                          + "|favors|favours|your contacts|referrals|to be introduced|meet anyone"
                          + "|introduce|pass me)",
                      "(no|without) ((introductions|referrals|favors|favours|sequel|further calls) [_]|(contacts|names|second (call|meeting|talk|request|round)) (asked|wanted|needed|please|involved|expected|after|afterwards|will|from me))",
                      "(i|we) (will not|shall not|would not) (add|connect|network"
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
                      "(will|would|shall|promise) not [to] (turn|make) (this|it) into _",
                      "ask for (nothing|no more than) _",
                      "(no|without) (follow up|follow ups|further favors|further"
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
                      "(one and done|the last you hear|last you will hear|once and never again|a one time (thing|request|ask|favor|favour|meeting|call|chat|conversation|question))",
                      "(ask|call|write|meet|talk|bother you|trouble you|contact you) [you|to you|this|it] (only once|once only|just once)",
                      "(not|nor|never) ... (for names|for contacts|for introductions|for anything"
                          + " afterwards|for anything after|for more than)",
                      "(and|then) leave (it at that|you alone|you in peace|you to it|it there)")
                  .negatedToo())
          .shows("Could we have [one conversation]? I would come prepared.")
          .shows("Could I call you? I [won't ask for introductions].")
          .shows("Could I call you? It is [not the start of a string] of favours.")
          .shows("Could we talk? [Once I have understood that table I'm done].")
          .shows("Could we talk? [You are the only person I have asked].")
          .passes("Could we talk? I have a question and I have no contacts in publishing.")
          .passes("Could you be open for one short chat with me?")
          .passes("One centre answered my call.")
          .passes("If you don't want any more messages, tell us.")
          .passes("Could we meet? We will leave you at the mill.")
          .passes("Could I ask one thing? Line 14 is not the start of the sentence.")
          .passes("Could we talk? I have all I need for the fair.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(Enquiry.ASKS);
  }
}
