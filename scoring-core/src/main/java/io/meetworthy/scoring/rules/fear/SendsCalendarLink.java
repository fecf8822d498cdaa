package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.HIDDEN_AGENDA;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Relationship;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Study;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Hands a stranger a booking page. */
final class SendsCalendarLink implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("sends-calendar-link")
          .raises(HIDDEN_AGENDA)
          .weighs(5)
          .says("“{words}” has them book a stranger into their day, as a sales letter does.")
          .advises("Offer two times in the text; send the link once they have said yes.")
          .sees(
              "(grab|get|snag|steal|nab) [a quick|a|quick|some] ({digits}|{length}|{number}|time) [_] on your (calendar|diary|schedule)",
              "(my|our) (calendar|diary|availability|booking page) (is|'s) (here|below|at|linked|in (my|the) (signature|link))",
              "(grab|pick|book|choose|take) (whatever|whichever|any) [_] (slot|time|spot) [_] [_] [_] (link|calendar|calendly|page)",
              "{calendar-link}",
              "(book|grab|pick|choose|find|select|schedule|reserve|claim) [a|any|your|the|yourself a] [time|slot|spot|{length}|meeting|call|date|convenient time|time that works|time slot] [that|which] [works|suits] [for] [you|best] [on|in|via|using|through|with|here|from|directly] [on|in|via|using] (my|our|this|here) (calendar|booking|calendly|scheduling|scheduler|availability|diary) [link|page]",
              "(put|drop|add|place) (something|a time|a slot|time|a meeting|yourself) (in|on|into) my calendar",
              "(use|with|via|through) (the|this) link [below] to (book|pick|schedule|choose|find|reserve) (a (time|slot|call|meeting|date)|time|your|{length})",
              "book me (directly|here|via|through|online)",
              "(my|our) (calendar|booking|scheduling|calendly|scheduler) (link|page)",
              "(link|access) to (my|our) [online] (calendar|schedule|booking page|scheduler|calendly)",
              "(here is|here 's|use) (my|our) [online] (calendar|calendly|scheduler)",
              "(here is|here 's|use) the [online] (calendar|booking) (page|link)",
              "(see|check) (my|our) (calendar|calendly) (for|to|here|below)")
          .because(
              "Of 500 sales mails, 3.1 % with a calendar link were answered, 11.4 % with a question.",
              "Gangly, a vendor's study", 2026, Study.Strength.CONTESTED)
          .shows("Pick a time: [https://calendly.com/ann/15min]")
          .shows("Just [book a slot on my calendar].")
          .shows("Here is [my booking link].")
          .passes("Shall I come to your office? It is in my calendar for Tuesday.")
          .passes("The booking page of your clinic fails on my phone.")
          .passes("I have read https://example.org/calendar-reform and would like to talk.")
          .in(Context.of(Relationship.ACQUAINTANCE))
          .passes("Pick a time: https://calendly.com/ann/15min")
          .in(Context.UNKNOWN)
          .shows("I would love to [grab twenty minutes on your calendar].")
          .shows("[My calendar is here].")
          .shows("Just [pick whichever slot fits on my page].")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    boolean known = reading.context().relationship().knowEachOther();
    return known ? List.of() : reading.quotes(CARD.sees());
  }
}
