package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOES_NOT_KNOW_YOU;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Recipient;
import io.meetworthy.scoring.Relationship;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Suggestion;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/** Keeps quiet about the person who introduces the sender. */
final class LeavesOutIntroducer implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("leaves-out-introducer")
          .misses(DOES_NOT_KNOW_YOU)
          .weighs(6)
          .says("Somebody introduces you, and the text does not say so.")
          .advises("Name the person who sent you in the first sentence.")
          .judges(Kind.ASK)
          .in(introducedBy("Priya Raman"))
          .shows("Hi Ana,[] could we talk about ports?")
          .shows("[]Could we talk about ports?")
          .passes("Hi Ana, Priya told me about your ports.")
          .passes("Hi Ana, could we talk about ports? Ms. Raman says hello.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    String introducer = reading.context().introducedBy();
    boolean open = !introducer.isBlank() && !reading.mentions(introducer);
    return open ? reading.gapAfterGreeting() : List.of();
  }

  @Override
  public Suggestion suggest(Evidence evidence, Reading reading) {
    String line = reading.context().introducedBy().strip() + " suggested that I write to you.";
    boolean first = evidence.span().start() == 0;
    return new Suggestion.Insert(first ? line + " " : "\n\n" + line);
  }

  private static Context introducedBy(String name) {
    return new Context(Relationship.MUTUAL_CONTACT, Recipient.UNKNOWN, "", name, 0);
  }
}
