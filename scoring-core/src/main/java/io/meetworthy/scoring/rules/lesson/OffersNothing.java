package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.RECIPROCAL;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Says aloud that there is nothing to offer. */
final class OffersNothing implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("offers-nothing")
          .raises(RECIPROCAL)
          .weighs(5)
          .says("“{words}” tells them that they will only give.")
          .advises(
              "Offer something small that costs you an hour: notes, a test, an" + " introduction.")
          .sees(
              Phrases.anyOf(
                      "not know how [i could|i can|to|i would] [ever] (repay|pay) [you|back|it] [_]",
                      "(have|got) (nothing|not anything) [that] you (need|want|lack|could use)",
                      "(not a thing|nothing|little|not much) [that] {i} (can|could) do for you",
                      "you (would|will) be (giving|paying|doing) and {i} (would|will) be (getting|taking|having)",
                      "only here to (take|learn and take|get)",
                      "(and|but|while|am|be) (giving|give) (nothing|little) [back|in return] $",
                      "(have|got) (no|not any) [_] (skill|skills|thing|goods|service|talent) [that] you (could|can|would|might) (use|want|need)",
                      "not promise you (anything|a thing|much) [for it|in return|back]",
                      "not be able to (repay (it|this|you|your)|return (the|this|your) (favour|favor|kindness|help|generosity))",
                      "nothing to tempt you [with]",
                      "{i} (bring|would bring) nothing $",
                      "{i} (have|have got|bring) nothing to (put on the table|bring|show for it)",
                      "(is|be|was|'s) all one way",
                      "(giving|gain|giving and doing|profit|work|cost|favour|favor|trouble) (would|will|is|was) [all|only] (be|all|only) [all] (on|from|by) your (side|part|end)",
                      "you (would|will) be [the one] (doing|giving) all the (giving|work|doing)",
                      "(can not|could not|cannot|not able to|unable to|not in a position to) [really|ever] do ((anything|much|a thing|a lot) [_] for you|you (any|much|a) good) [_]",
                      "(can not|could not|cannot|not) (think|know) [of] (anything|a thing|what|how) [that] {i} {can} ((do|give|offer|bring) [for] you|repay you)",
                      "(have|got) only (my|our) (thanks|gratitude|good wishes|blessing)",
                      "all {i} (have|can|could) [to] (give|offer|bring) [you] (is|are) (my|our|thanks) _",
                      "(nothing|anything) (but|except|besides) (my|our) (thanks|gratitude|good wishes|blessing)",
                      "{i} (come|am coming|would come|would be coming) [to you] [with] (empty handed|empty hands)",
                      "no means of (repaying|paying|returning) [_]",
                      "(no|not a|not any) way [that] {i} {can} [ever] (repay you|pay you back|make it up to you|return (the favor|the favour|it|your))",
                      "(be a one way street|all take and no give)",
                      "{i} would only be taking (and|{i}) _",
                      "not (have|got) (anything|a thing|much) [that] you (would|could|might) (want|need|use|like)",
                      "not expect (anything|much|a thing) (from me|from us|of me)",
                      "you (would|will) (get|have|gain) nothing [_] (out of|from|by|for) [it|this]",
                      "you (would|will) be out of pocket",
                      "(nothing|little|not anything|not much|not a lot|not have anything|not have"
                          + " much|not have a lot|not have anything useful|nothing much|nothing"
                          + " useful|hardly anything) [that] [i can|i could|i have|useful|of"
                          + " value|of worth] [to] (offer|give|trade|share|in return|in"
                          + " exchange|give back) (you|in return|back|in"
                          + " exchange|but|except|besides|aside|other|for it|for your)",
                      "(nothing|little|not much|not anything) to (give back|bring|offer|give|show"
                          + " for it|repay) [in return|in exchange|you|back] $",
                      "(can not|could not|not able to|unable to) (offer|give) [you]"
                          + " (something|a thing|any return|any pay|money)",
                      "(nothing|little|not much|not anything) [_] (in it|in this) for you",
                      "(little|nothing|not much|not a lot|not anything|hardly anything) [that]"
                          + " {i} {can} do for you [_]",
                      "{i} (hope|wish|am hoping|trust|assume) ... ... (free of charge|for free|without charge|at no cost|pro bono|gratis)",
                      "(nothing|not anything|not much|not a lot|not have anything|not have much|not"
                          + " have a lot|nothing much|nothing useful|hardly anything|very little)"
                          + " [of value|useful] to (offer|give|trade|share) $",
                      "(can not|could not|not able to|unable to|not in a position to|will not be"
                          + " able to) [really|even|currently|ever|afford to]"
                          + " (offer|give|repay|pay|return|compensate) [you] (anything|much|a"
                          + " lot|the favor|the favour|money|any money|for it|for your time|for"
                          + " this|it back)",
                      "(can not|could not|not able to|unable to|not in a position to|will not be"
                          + " able to) [really|even|currently|ever|afford to]"
                          + " (repay|pay|compensate) you",
                      "(no|not) way [for me] to (repay|pay|compensate) [you|it]",
                      "not (have|got) (any money|anything|money|a thing) to (pay|give|offer|repay)"
                          + " you")
                  .negatedToo())
          .shows("I [can't do anything for you, just] so you know.")
          .shows("The [giving would all be on your side].")
          .shows("I have [nothing to offer but] thanks.")
          .shows("Sorry, I [can’t give you anything] for it.")
          .passes("You have everything to offer a beginner.")
          .passes("I have nothing to offer but a Saturday, and I could type up your ledgers.")
          .passes("I can not give you a date before May.")
          .passes("I would not come empty handed.")
          .passes("I could not do any good work before your book.")
          .passes("There is no way I can come on Friday.")
          .passes("I have nothing to wear.")
          .passes("I would not be able to return the book by May.")
          .passes("I would not expect you to do this for free.")
          .passes("I am not asking for free advice.")
          .passes("I do not know how to thank you for the course.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean asksLast() {
    return true;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    return found.answers(RECIPROCAL) ? List.of() : reading.quotes(CARD.sees());
  }
}
