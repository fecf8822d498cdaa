package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import java.util.List;

/** Has the reader make the way. */
final class HasThemCome implements EnquiryRule {
  private static final RuleCard CARD =
      RuleCard.named("has-them-come")
          .raises(HAS_NO_TIME)
          .weighs(5)
          .says("“{words}” adds the way there and back to what you ask for.")
          .advises("Offer to come to them, or to talk on the phone.")
          .sees(
              "(come|arrive|turn up) [along] with your (laptop|tools|gear|equipment|camera|own)",
              "(come|visit|drop by) and see (our|my) _",
              "(come|drop|pop|get|drive|swing) [over|round|by|down|up|out] to (mine|ours)",
              "(you|please) (visit|join|meet) (us|me) (at|in) (our|my|the) _",
              "(drive|travel|come|make the trip|fly) (out|over|all the way|down|up) to (my|our|see me|see us|us|me) _",
              "(drive|come|travel|cycle|walk|stop by|drop by) [over|out|down|up|round] to (our|my) _",
              "(meet|see|receive|have|welcome|host|invite|expect) (you|me) [_] [_] (at|in|to) (my|our) (office|place|house|home|restaurant"
                  + "|shop|studio|workshop|school|clinic|farm|lab|company|town|city|village|garage|club|hotel|cafe|campus|site|gallery|headquarters)",
              "(you|please|could|can|would) [also|please|perhaps|kindly] (come|travel|drive|fly|make it|come over|come down|come up|stop"
                  + " by|drop by|drop in|visit) [over|down|up|out] [to|by|at|into] (my|our|me|us|here) _",
              "you (would|will) (need|have) to (come|travel|drive|fly) (to|here|over|out|all|down|up|by)",
              "((you|please|able to|like to|love to) visit (us|me) in {name}|((can|could|may|shall) {i}|(like|love|want) to) [also] meet (at|in) (my|our) (office|place|house|home|studio|workshop|lab|shop|company|restaurant|club))",
              "bring your (tools|knives|laptop|camera|gear|instrument|own|equipment|car|van) _",
              "(you|please) (come|travel|drive|fly) [over|down|up] to (my|our|me|us|{name})",
              "(come|travel|make the trip|make your way) to (my|our) (office|place|house|home|restaurant|shop|studio|workshop|school|clinic|farm|lab|company|town|city|village|site)")
          .shows("I would like to [meet you at our office].")
          .shows("Could [you come to our workshop] for half an hour?")
          .passes("I could come to your office.")
          .passes("Could I come to the concert in our town?")
          .passes("You came to our school in May.")
          .passes("You have to travel a lot for work.")
          .shows("Hi Ana, could we talk? Kindly [come with your tools].")
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
