package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_TIME;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Relationship;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Suggestion;
import io.meetworthy.scoring.text.Mention;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Asks for an hour or more of a busy day. */
final class AsksForHours implements Rule {
  private static final int LONGEST = 45;

  private static final List<String> PAID = List.of("offers-payment", "pays-for-their-time");

  private static final RuleCard CARD =
      RuleCard.named("asks-for-hours")
          .raises(HAS_NO_TIME)
          .weighs(7)
          .says("“{words}” is more than a stranger can ask for.")
          .advises("Ask for 15 minutes.")
          .shows("Could you spare [two hours] of your time?")
          .shows("I would need [an afternoon] of your time to go through everything.")
          .shows("Could we talk for 20 minutes, or could you spare [an hour] of your time?")
          .passes("Could you spare 45 minutes of your time?")
          .passes("Could I book two hours of your time at your usual rate?")
          .passes("Could we speak on Tuesday at an hour of your choice?")
          .passes("Dear Ms Ek, could you reserve a conference room for one hour?")
          .passes("Dear Ms Ek, could I wear it for an hour?")
          .passes("After two hours on the train I read your book.")
          .passes("Hi Ana, could you take an hour of mine for ten minutes of yours?")
          .passes("Hi Ana, could I ask you one thing? Name an hour that suits you.")
          .passes("Hi Ana, could I see the scales? Your drivers lose an hour a day at the gate.")
          .passes("Hi Ana, could I ask you one thing? Last week she talked for an hour.")
          .passes("Hi Ana, in May we talked for an hour. Could you send me the book?")
          .in(Context.of(Relationship.CLOSE))
          .passes("Could you spare two hours of your time on Sunday?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public boolean asksLast() {
    return true;
  }

  /** An hour that is paid for is no favour, and a close friend is no stranger. */
  @Override
  public List<Evidence> read(Reading reading, Found found) {
    boolean given = found.hasAny(PAID) || reading.context().relationship().areFriends();
    return given ? List.of() : Mention.quotes(reading.time().askedBeyond(LONGEST));
  }

  @Override
  public Suggestion suggest(Evidence evidence, Reading reading) {
    return new Suggestion.Replace("15 minutes");
  }
}
