package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.DOES_NOT_KNOW_YOU;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Recipient;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.Span;
import io.meetworthy.scoring.Spans;
import io.meetworthy.scoring.text.Mention;
import io.meetworthy.scoring.text.Names;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.ArrayList;
import java.util.List;

/** Speaks of their work at an organisation that is not theirs. */
final class NamesWrongOrganization implements Rule {
  private static final Phrases THEIRS =
      Phrases.anyOf(
          "(your [_] (role|team|job|position|colleagues|group|lab|office|department|company|work"
              + "|practice|people|culture|business|openings|roles|positions|folks|desk)|the [_]"
              + " (role|job|position|openings|roles|positions|vacancy|desk|department|lab|team"
              + "|group|office)) at {name}",
          "you (work|are working|lead|run|manage|are|head|joined|and your team) ... at {name}",
          "(working|career|careers|life|join|joining|opportunities|openings|roles|role|positions|internship|future) (at|with|for) {name}",
          "(apply|applying|to work|love to work|like to work|interested in|passionate about|fan of|admire|admired) (to|at|for|with) {name}",
          "join {name}");

  /** Where the sender works or has worked, and rooms on a screen. */
  private static final Phrases OWN =
      Phrases.anyOf(
          "(my|our|i have|had|did|left|started|spent|been|finished|completed|years|after|while|before|since|quit|lost|held) [a|an|the|my|our] [_] [_] (role|job|position|internship|career|careers|working|roles|life) (at|with|for) {name}",
          "at {name} where {i}",
          "{i} [have] (work|worked|was|am|been|joined|left|lead|led|manage|managed|ran|run) [in"
              + "|on|with|for|at|of] the [_] _ at {name}",
          "am [currently|now|still] working (at|with|for) {name}",
          "did you ... at {name}",
          "join (zoom|teams|google|skype|slack|linkedin|us)");

  private static final RuleCard CARD =
      RuleCard.named("names-wrong-organization")
          .raises(DOES_NOT_KNOW_YOU)
          .weighs(12)
          .capsAt(50)
          .says("“{words}” is not where they work.")
          .advises("Name their own organisation, or take the sentence out.")
          .in(Context.UNKNOWN.with(new Recipient("Ana Ruiz", "Harbour Foods", false, 0)))
          .shows("I read about your team at [Globex] and would like to ask about it.")
          .shows("I live in Ghent and read about your team at [Globex].")
          .shows("I dream of working at [Initech].")
          .passes("I read about your team at Harbour Foods Ltd and work at Globex.")
          .passes("I read of your years at Globex before you moved to Harbour Foods.")
          .passes("I work at Globex as a driver.")
          .passes("My role at Globex is to buy fish; may I ask about your job?")
          .passes("I spent ten years working for Globex.")
          .passes("Could I see your office in Hamburg?")
          .in(
              Context.UNKNOWN.with(
                  new Recipient("Ana Ruiz", "University of South Denmark", false, 0)))
          .passes("I read about your lab at USD.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Evidence> read(Reading reading) {
    String theirs = reading.context().recipient().organization();
    if (theirs.isEmpty() || !reading.has(THEIRS)) {
      return List.of();
    }
    List<Evidence> wrong = new ArrayList<>();
    List<Mention> names = reading.names();
    for (Mention name : names) {
      if (Names.sameOrganization(name.span().in(reading.draft()), theirs)) {
        return List.of();
      }
    }
    for (Evidence quote : Spans.apart(reading.quotes(THEIRS), Spans.of(reading.quotes(OWN)))) {
      for (Mention name : names) {
        if (endsWith(quote.span(), name.span())) {
          wrong.add(new Evidence.Quote(name.span()));
        }
      }
    }
    return wrong;
  }

  private static boolean endsWith(Span quote, Span name) {
    return quote.overlaps(name) && quote.end() == name.end();
  }

  @Override
  public List<Phrases> needs() {
    return List.of(THEIRS);
  }

  @Override
  public List<Phrases> asksFor() {
    return List.of(OWN);
  }
}
