package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOES_NOT_KNOW_YOU;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Relationship;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.Ongoing;
import io.meetworthy.scoring.rules.OwnLine;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Does not say who is writing. */
final class NoIntroduction implements Rule {
  private static final RuleCard CARD =
      RuleCard.named("no-introduction")
          .misses(DOES_NOT_KNOW_YOU)
          .weighs(3)
          .says("It does not say who you are or what connects you.")
          .advises("Begin with one line: who you are and how you came to them.")
          .judges(Kind.ASK)
          .shows("Hi Ana,[] could we talk about ports on Tuesday?")
          .shows("Hi Ana,[] I would love to hear about ports. Could we talk on Tuesday?")
          .shows("Hi Ana,[] I am wanting to hear about ports. Could we talk on Tuesday?")
          .shows("Hi Ana,[] I have saw your piece on ports. Could we talk on Tuesday?")
          .shows("Hi Ana,[] I read your piece on ports. Could we talk about it on Tuesday?")
          .passes("Hi Ana, I chair the council of a small port. Could we talk about it on Tuesday?")
          .passes("Hi Ana, I am a student in Porto. Could we talk about ports on Tuesday?")
          .in(Context.of(Relationship.ACQUAINTANCE))
          .passes("Hi Ana, could we talk about ports on Tuesday?")
          .in(Context.UNKNOWN)
          .as(Channel.LINKEDIN_NOTE, Kind.ASK)
          .passes("Ana, your talk on ports changed our roster. May I follow your work here?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> asksFor() {
    return Stream.concat(Ongoing.PHRASES.stream(), OwnLine.PHRASES.stream()).toList();
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    boolean known = reading.context().relationship().knowEachOther();
    boolean profile = reading.draft().channel() == Channel.LINKEDIN_NOTE;
    boolean silent =
        known
            || profile
            || !reading.isPersonal()
            || Ongoing.isIn(reading)
            || OwnLine.isIn(reading)
            || found.answers(DOES_NOT_KNOW_YOU);
    return silent ? List.of() : reading.gapAfterGreeting();
  }
}
