package io.meetworthy.scoring.rules.lesson;

import static io.meetworthy.scoring.Lesson.RECIPROCAL;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.Offers;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Offers something of one's own that no other room has a name for. */
final class OffersSomething implements Rule {
  /** The rooms that know the offer better, and count it. */
  private static final List<String> NAMED =
      List.of(
          "offers-in-return",
          "offers-work",
          "does-for-them",
          "shares-knowledge",
          "offers-introduction",
          "pays-for-their-time",
          "promises-favor");

  private static final RuleCard CARD =
      RuleCard.named("offers-something")
          .answers(RECIPROCAL)
          .weighs(6)
          .says("“{words}” gives them something for it.")
          .shows("Could we meet? [I’d gladly screen it in] our series.")
          .shows("Could we talk? I washed forty swatches [and will send you the] table.")
          .shows("May I call you? [You are welcome to a copy] of my diary.")
          .passes("Could we meet? I will send you a calendar invite.")
          .passes("Could we talk? You are welcome to say no.")
          .passes("Could you give me a copy of it?")
          .passes("Hi Ana, could we talk? I am leaving the army in May.")
          .passes("Hi Ana, could we talk? There is nothing in it for you.")
          .passes("Hi Ana, could we talk? I would come to your office.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> needs() {
    return Offers.PHRASES;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    return found.hasAny(NAMED) ? List.of() : Offers.in(reading);
  }
}
