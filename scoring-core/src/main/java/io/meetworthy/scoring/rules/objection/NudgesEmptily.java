package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;

/** Reminds them of an unanswered message and adds nothing. */
final class NudgesEmptily implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("nudges-emptily")
          .raises(HAS_NO_TIME)
          .weighs(5)
          .says("“{words}” asks for attention and brings nothing new.")
          .advises(
              "Add one thing that is new since your last message, or repeat the question in a line.")
          .sees(
              Phrases.anyOf(
                      "[just|only|simply] (checking in|checking back|touching base|circling back|bumping|following up|pinging you|resurfacing|popping back|looping back|nudging)",
                      "(wanted|want|thought i would|writing|like) [to] [just|quickly] (check in|check back|touch base|circle back|bump|follow up|ping you|see if you|nudge)",
                      "(bump|bumping|push|pushing|float|floating|move|moving|bring|bringing|pop|popping) (this|it|my) ... (to the top|up|inbox)",
                      "(did|have) you [get|see|receive|read|seen|got|gotten|received|had] ... (a chance|time|my|the|an opportunity) ... (email|e mail|message|note|mail|letter|it|this|last|look|read|see|previous|request|reply)",
                      "(any|an) (update|updates|news|word) (on|about|yet|from)",
                      "(friendly|gentle|quick|kind|polite|little|small) (reminder|nudge|follow up|bump|ping)",
                      "(writing|write|messaging|emailing|reaching out) [to you] (again|a second time|once more|another time)",
                      "(have not|not|never|did not|no) (get|heard|hear|received|seen|got|gotten|had) ... (back|from you|reply|response|answer)",
                      "(my|the) (previous|last|earlier|first|two|other) (email|e mail|message|messages|emails|note|mail) ... (got lost|went to spam|buried|spam|slipped|unanswered|missed|inbox|ended)",
                      "(in case|if) ... (missed|slipped|got lost|buried|spam)",
                      "(second|third|fourth|another) (attempt|try|email|message|follow up|reminder)",
                      "(resending|re sending|forwarding again|sending this again|sending again)")
                  .negatedToo())
          .shows("[Just checking in] on my last message.")
          .shows("[Did you get my note]? A [gentle reminder] from me.")
          .passes("I checked in at the hotel you named.")
          .passes("The update on your page answered my first question; one is left.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
