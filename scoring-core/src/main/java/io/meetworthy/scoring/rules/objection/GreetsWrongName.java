package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOES_NOT_KNOW_YOU;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Recipient;
import io.meetworthy.scoring.Relationship;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Suggestion;
import io.meetworthy.scoring.text.Names;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Greets them by somebody else's name. */
final class GreetsWrongName implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("greets-wrong-name")
          .raises(DOES_NOT_KNOW_YOU)
          .weighs(20)
          .capsAt(35)
          .says("“{words}” is not their name.")
          .advises("Greet them by their own name, and look for other traces of an older message.")
          .in(Context.UNKNOWN.with(new Recipient("Priya Raman", "", false, 0)))
          .shows("Hi [Jonathan], your talk on ports made me laugh.")
          .shows("Dear [Ms. Okafor], your talk on ports made me laugh.")
          .passes("Dear Dr. Raman, your talk on ports made me laugh.")
          .passes("Hi there, your talk on ports made me laugh.")
          .passes("Good morning Ma, your talk on ports made me laugh.")
          .passes("Hello Atty. Raman, your talk on ports made me laugh.")
          .passes("Hello Auntie, your talk on ports made me laugh.")
          .passes("Unfortunately, I missed your talk on ports.")
          .in(Context.UNKNOWN.with(new Recipient("Robert Müller", "", false, 0)))
          .passes("Hi Bob, your talk on ports made me laugh.")
          .passes("Dear Mr Mueller, your talk on ports made me laugh.")
          .in(
              new Context(
                  Relationship.CLOSE, new Recipient("Dr Nadia Ek", "", false, 0), "", "", 0))
          .passes("Nads, your talk on ports made me laugh.")
          .passes("Hi Nush, your talk on ports made me laugh.")
          .shows("Hi [Dan], your talk on ports made me laugh.")
          .shows("Hi [Robert], your talk on ports made me laugh.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    String name = reading.context().recipient().name();
    if (name.isEmpty()) {
      return List.of();
    }
    return reading
        .greetedPerson()
        .filter(span -> !Names.agree(span.in(reading.draft()), name))
        .filter(span -> !isPetName(span.in(reading.draft()), reading.context()))
        .<List<Evidence>>map(span -> List.of(new Evidence.Quote(span)))
        .orElse(List.of());
  }

  /** Friends make names of names: "Nads" for Nadia, "Gaz" for Gary. */
  private static boolean isPetName(String greeted, Context context) {
    return context.relationship().areFriends()
        && Names.sameInitial(greeted, context.recipient().name());
  }

  @Override
  public Suggestion suggest(Evidence evidence, Reading reading) {
    return new Suggestion.Replace(reading.context().recipient().name());
  }
}
