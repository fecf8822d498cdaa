package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOES_NOT_KNOW_YOU;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Names a school, employer or community that both sides share. */
final class SharesBackground implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("shares-background")
          .answers(DOES_NOT_KNOW_YOU)
          .weighs(8)
          .says("“{words}” is ground you share.")
          .sees(
              "(fellow|another) ..."
                  + " (alum|alumna|alumnus|alumni|graduate|grad|student|member|volunteer|parent|runner|veteran|engineer|developer|teacher|nurse|designer|researcher|writer|founder|organizer|organiser|contributor|maintainer|reader|librarian|scientist|analyst|immigrant|expat)",
              "(we|you and i|both of us) (both|share|shared|also share) ..."
                  + " (went|studied|worked|work|graduated|attended|trained|grew|come|came|are|were|belong|volunteer|started|live|lived|served|serve|taught|sing|play|contribute|a|an|the|{name})",
              "(we|you and i) were [both] (in|at|on) the same",
              "(the|your|our) same"
                  + " (school|university|college|department|program|programme|bootcamp|degree|course|employer|company|firm|team|lab|office|unit|regiment|battalion|hospital|ward|town|village|neighborhood|neighbourhood|street|club|church|mosque|temple|community|group|chapter|professor|supervisor|road|building|course|class)",
              "{i} (also|too)"
                  + " (went|studied|worked|graduated|attended|trained|grew|come|came|started|served|did|took|read|majored)"
                  + " ...  (at|to|from|in|with|up|under) _",
              "{i} (went|studied|worked|graduated|attended|trained|served|grew) ... (too|as"
                  + " well|like you)",
              "like you [i|we] (i|we|am|studied|went|worked|grew|started|came)",
              "[as] (an|a) ... (alum|alumna|alumnus)",
              "(our|your|the) (alumni|alumnae|alma mater|old school|old team|old employer|old"
                  + " department|old company|former employer|former team)",
              "we (were|sat|sang|played|stood|studied|worked|served|trained|lived) ... (next to"
                  + " each other|side by side|together|same class|same year|same"
                  + " team|classmates|colleagues|neighbours|neighbors|roommates|flatmates|teammates|coworkers)",
              "we (both|also both)"
                  + " (volunteer|run|row|sing|play|serve|work|live|teach|train|swim|climb|knit|bake|belong|sit|shop|contribute|maintain|moderate|help|organize|organise)",
              "we (were|are) both (at|in|from|on|with|students|trained|taught|born|raised) _",
              "we are both"
                  + " (members|in|on|from|part|graduates|alumni|alums|parents|volunteers|fans|based|of|at|with)",
              "{i} (am|are) also (a member|from|on|in|an alum|a graduate|part|based|at|with) _",
              "(our|your) (daughters|sons|kids|children) ..."
                  + " (school|class|team|classmates|together)")
          .shows("As a [fellow Leeds graduate], I read your profile twice.")
          .shows("[We both worked at the Hamburg] depot, ten years apart.")
          .shows("[I also went to night school in Lyon].")
          .passes("Fellow redditors, same here: the pizza was cold.")
          .passes("We share your page with our readers.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
