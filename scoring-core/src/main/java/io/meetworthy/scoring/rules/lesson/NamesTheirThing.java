package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.GENUINE;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.rules.TheirThings;
import io.meetworthy.scoring.rules.TheirWorks;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Names a thing of theirs, whatever it is, that only somebody who looked can name. */
final class NamesTheirThing implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("names-their-thing")
          .answers(GENUINE)
          .weighs(5)
          .says("“{words}” can only have been written to them.")
          .shows("Could we meet? [Your drawing of the lock] gate shows the pintle.")
          .shows("Dear Ms Barrow, I practise the breath from [chapter four of your book].")
          .shows("Could we meet? I start on [that ward which you have run].")
          .passes("Could we meet? The mail was opened by you on Monday.")
          .shows("Could we meet? [Your night tours are the only ones in town].")
          .passes("Could we meet? I will test your two scales free of charge.")
          .passes("Could we meet in your branch or at my stall?")
          .passes("Could we meet? I pursue your museum with big enthusiasm.")
          .passes("Could we meet? Your opinion on the tax would help.")
          .passes("Could we meet? Your talk in Ghent made me plant moss.")
          .passes("Thank you for your kindness in the past.")
          .passes("Could we meet in your street for a tea?")
          .passes("Could we meet? If it is your sort of thing I'd be glad.")
          .passes("Thanks for the insights you shared about the trade.")
          .passes("My sketches are attached for your review ahead of the call.")
          .passes("I knew your former president in 2015. Could we meet?")
          .passes("Could we talk about your time at the mill?")
          .passes("Could we talk? I admire your craftsmanship from afar.")
          .passes("Could we meet? Your quota of guests may be full by now.")
          .passes("Could we meet? I could watch in your practice for a few mornings.")
          .passes("Could we meet? I would love to get your read on the rail, as a friend.")
          .passes("Could we meet? You must be run off your feet in the fair week.")
          .passes("Could we meet? In our contract, page 9 is the bit I mean.")
          .passes("Could we meet? I seek a post in your hotels in any position.")
          .passes("Could we meet? I found your foundry on a sourcing directory.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> needs() {
    return Stream.concat(TheirThings.PHRASES.stream(), TheirWorks.PHRASES.stream()).toList();
  }

  /** Words that cite a work are seen by the room for that. */
  @Override
  public List<Evidence> read(Reading reading) {
    List<Evidence> named = TheirThings.in(reading);
    return named.isEmpty() ? named : Spans.apart(named, Spans.of(TheirWorks.in(reading)));
  }
}
