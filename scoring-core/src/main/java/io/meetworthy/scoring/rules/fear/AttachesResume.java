package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.JOB_ASK;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;

/** Sends a résumé along, which turns a talk into an application. */
final class AttachesResume implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("attaches-resume")
          .raises(JOB_ASK)
          .weighs(9)
          .says("“{words}” says that you want to be hired.")
          .advises("Leave the résumé out; bring it if they ask for it.")
          .sees(
              "references [are|is] (available|on request|upon request|can be provided)",
              "references from (three|two|four|my|all|former|past|previous|head|both|several) _",
              "(enclosed|attached|enclose|attach|sent|send) [you] my (particulars|testimonials|credentials|references|transcript|transcripts)",
              "(add|attach|enclose|send|include|attached|enclosed|included|adding"
                  + "|attaching|enclosing|sending|find|see) ... my (certificates"
                  + "|certificate|transcripts|transcript|diplomas|diploma|work history"
                  + "|employment history|qualifications|references|portfolio|credentials"
                  + "|track record)",
              "(list|record|overview) of my (employers|jobs|positions|posts"
                  + "|qualifications|degrees|experience)",
              "(with|see|find|put|attached|add|added|includes|included|include|send"
                  + "|sending|sent|bring|bringing|share|sharing|forward|linked|link"
                  + "|attaching|enclosing|uploaded|slipped|posting|pasted"
                  + "|paste|append|mailed|mailing|hand) [you|it|this|over|along|below|here|with] [_] (my|a|an|the|our|updated|short|also|revised) [current|latest|updated|full|short|new|revised|copy of] {resume}",
              "{resume} [_] (with|in|to|at|on|under|inside) this (message|email|mail"
                  + "|note|letter|link|page)",
              "{resume} is [_] (in|at|on|below|here|ready|available|attached|enclosed" + "|up)",
              "(take|have|get|cast) [a] (look|glance|eye|peek) [_] (at|over|through) "
                  + "{my} [_] {resume}",
              "(~attach|~enclose|~include|~add|~append) [is|are|please find|herewith|you will find|also|here|below] [a|my|the|our] [copy of|current|latest|updated|full|short|brief|link to] [my|the] {resume}",
              "(please find|find|find attached|see|here is|here 's|below is|with) [attached] [a|my|the|copy of] [current|latest|updated|copy of|link to] [my] {resume} [attached|enclosed|below|here]",
              "[a copy of|{my}|the|link to] [updated|current|latest|full|short] {resume} [is|are|can be found] [also] (attached|enclosed|included|below|here|online|at {link}|available|on {link})",
              "{resume} [at|here|is at|on|is on|is here] {link}",
              "(~send|~share|~forward|~email|~bring|~mail|~drop) [you] [along|over] [a] [copy of|link to] {my} [current|latest|updated|full] {resume} [along|over]",
              "(look at|looking at|look over|see|check out|find|view|download|open|click) [a copy of] {my} {resume}",
              "{resume} (for your|to your|for you) (review|reference|consideration|information|attention|perusal)",
              "(attached|enclosed) [please find|is|are|you will find] {my} (portfolio and|transcript|references|qualifications|application)")
          .shows("I have [attached my résumé].")
          .shows("[My CV is attached].")
          .shows("Here is my background: [CV at https://example.org/cv].")
          .shows("I will [send you my updated resume].")
          .passes("We resume our talks in May; the plan is attached.")
          .passes("I have left my résumé out; it is your story that I would like to hear.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }
}
