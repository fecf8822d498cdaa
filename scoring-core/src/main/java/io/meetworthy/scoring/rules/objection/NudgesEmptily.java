package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Reminds them of an unanswered message and adds nothing. */
final class NudgesEmptily implements Rule {
  /** Wordings that speak of the sender's own message. */
  private static final Phrases ALWAYS =
      Phrases.anyOf(
              "just (checking in|checking back|circling back|bumping|following up|pinging"
                  + " you|resurfacing|popping back|looping back|nudging|touching base)",
              "(checking in|checking back|circling back|following up|touching base)"
                  + " (on|about|regarding|with) (my|our|the|this|you|that) [_] (email|e"
                  + " mail|message|note|request|mail|last|previous|earlier|invitation|question|about|regarding)",
              "(checking in|checking back|circling back|following up) to see (if|whether) you",
              "(wanted|want|thought i would|writing|like) [to] [just|quickly] (check in|check"
                  + " back|circle back|bump|follow up|ping you|nudge you) (on|about|with"
                  + " you|regarding|again|to see|and see|quickly)",
              "(bump|bumping|push|pushing|float|floating|move|moving|pop|popping) (this|my"
                  + " (email|message|note|request|mail)) ... (to the top|up|inbox)",
              "(did|have) you [ever] (get|see|receive|read|seen|got|gotten|received|had) [a chance"
                  + " to] [see|read|look at|get] (my|the|an opportunity to read my|time to read my)"
                  + " [last|previous|first|earlier|other] (email|e"
                  + " mail|message|note|mail|letter|request|dm)",
              "(have|did) you (had|have|get|found|find) (a chance|time|an opportunity|a moment)"
                  + " [yet] to (look|read|see|reply|respond|answer|think|consider|review)",
              "(any|an) (update|updates|news|word) (on|about) (my|this)",
              "(friendly|gentle|kind|polite|quick) (reminder|nudge|bump|ping)",
              "{i} (have not|not|never|did not|do not|still have not) [yet] (heard|hear|heard"
                  + " anything|hear anything) [back] [from] (you|from you|back)",
              "{i} (have not|did not|never|still have not|have never) [yet]"
                  + " (received|got|gotten|get|had|receive|have|seen) (an answer|a reply|a"
                  + " response|any reply|any response|any answer|your reply|your answer)",
              "(my|the) (previous|last|earlier|first|two|other) [_] (email|e"
                  + " mail|message|messages|emails|note|mail) ... (got lost|lost|went to"
                  + " spam|buried|spam|slipped|unanswered|missed|ended)",
              "(in case|if) (you|it|this|my [_] (email|message|note|mail|request))"
                  + " (missed|slipped|got lost|was buried|went to|landed) _",
              "(second|third|fourth|another) (attempt|try|email|message|reminder) to"
                  + " (reach|contact|you|get)",
              "why (have|did) you not [yet|even] (replied|reply|answered|answer|written|write|called|call)",
              "(resending|re sending|sending this again|sending again)",
              "(writing|write|messaging|emailing|reaching out) [to you] (again|a second time|once"
                  + " more|another time)")
          .negatedToo();

  /** Wordings that nudge where the message is known to be a follow-up. */
  private static final Phrases IN_FOLLOW_UP =
      Phrases.anyOf(
          "(checking in|checking back|circling back|bumping|following up|touching base|check"
              + " in|follow up|circle back)",
          "any (update|updates|news|word|thoughts|luck|chance|answer|reply)",
          "(second|third|fourth|another) (attempt|try|email|message|reminder|follow up|time)",
          "still (waiting|hoping|interested|no)");

  private static final RuleCard CARD =
      RuleCard.named("nudges-emptily")
          .raises(HAS_NO_TIME)
          .weighs(4)
          .says("“{words}” asks for attention and brings nothing new.")
          .advises(
              "Add one thing that is new since your last message, or repeat the question in a"
                  + " line.")
          .shows("[Just checking in] on my last message.")
          .shows("[Did you get my note]? A [gentle reminder] from me.")
          .passes("I checked in at the hotel you named.")
          .passes("The update on your page answered my first question; one is left.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    boolean followUp = reading.draft().kind() == Kind.FOLLOW_UP;
    List<Evidence> nudges = reading.quotes(ALWAYS);
    return followUp && nudges.isEmpty() ? reading.quotes(IN_FOLLOW_UP) : nudges;
  }

  @Override
  public List<Phrases> needs() {
    return List.of(ALWAYS, IN_FOLLOW_UP);
  }
}
