package io.meetworthy.scoring.rules.fear;

import static io.meetworthy.scoring.Fear.HIDDEN_AGENDA;

import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Asks for a quick call and nowhere says what about. */
final class CallsWithoutTopic implements Rule {
  /** A matter named in plain words. */
  private static final Phrases TOPIC =
      Phrases.anyOf(
          "(fix|bug|patch|pull request|deck|draft|slides|financial model|prototype|strategy) _",
          "(my|the|our) (topic|subject|issue|problem) (is|concerns|would be) _",
          "(want|need|have) to (cancel|change|renew|extend|report|correct|clarify|return|order|fix|settle) _",
          "(call|chat|meeting) ... on {name}",
          "how do you _ _",
          "(invoice|contract|order|lease|audit|bill|booking) [_] [_] (is|was|has|ends|shows|expires) _");

  private static final RuleCard CARD =
      RuleCard.named("calls-without-topic")
          .raises(HIDDEN_AGENDA)
          .weighs(7)
          .says("“{words}” without a topic is how sales calls begin.")
          .advises("Add what it is about in the same sentence.")
          .sees(
              "(have|has|having|got|find) [a|any|some|_] (availability|disponibility|slot|space|opening|moment) for (a|an|one) [quick|short|brief|phone|video|_] (call|chat|phone|zoom|coffee) (today|tomorrow|this week|next week|{date}|sometime|on|in)",
              "(do|manage|make|take|fit in) (a|an|one) [quick|short|brief|phone|video] (call|chat|zoom) (today|tomorrow|this week|next week|{date}|sometime)",
              "(let us|we) [have] (call|phone|ring) (each other|one another) [_] [in|on|this|tomorrow|today|{date}] [week]",
              "(worth|have time for|got time for|time for|up for|fancy|free for|available for"
                  + "|open to) (a|an) [quick|short|brief|phone|video] (call|chat|coffee|zoom)"
                  + " [this week|next week|today|tomorrow|{date}|sometime] ?",
              "(hop|jump|get|hopping|jumping|getting|come|coming|be|get you) on [to] [a|the]"
                  + " [quick|brief|short|{length}] [phone|video|zoom|intro|introductory]"
                  + " (call|zoom|phone|line|teams|meet|google meet|chat)",
              "[a|for a|have a|schedule a|arrange a|set up a]"
                  + " (quick|brief|short|{length}|intro|introductory|exploratory|casual)"
                  + " [phone|video|zoom|intro|introductory] (call|chat|zoom|sync|meeting|catch"
                  + " up|conversation|phone call)",
              "(request|propose|schedule|arrange|set up|book) [a|an]"
                  + " [phone|video|zoom|quick|short|brief|intro] (call|zoom|chat)",
              "(let us|can i|could i|can we|could we|please) (set up|schedule|arrange|book|have)"
                  + " (a|some time for a|time for a) (call|zoom|phone call|video call) [this week"
                  + "|next week|today|tomorrow|{date}|sometime|soon] $",
              "(set up|schedule|arrange|request|book) a [quick|short|brief] meeting with you",
              "(giving you|give you) a (quick call|quick ring)")
          .shows("Could we [hop on a quick call] on Tuesday?")
          .shows("I would love to [set up a meeting with you] next week.")
          .passes("Could we hop on a quick call on Tuesday about your paper on bees?")
          .passes(
              "Could we have a quick call on Tuesday? I would like to ask how you test your"
                  + " bridges.")
          .passes("Could we get on a call on Tuesday? It concerns the lease of the hall.")
          .passes("Could we have a quick call on Tuesday? The invoice of March is wrong.")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> asksFor() {
    return Stream.concat(Talk.PHRASES.stream(), Stream.of(TOPIC)).toList();
  }

  @Override
  public boolean asksLast() {
    return true;
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    boolean open = Talk.isWithoutTopic(reading, found) && !reading.has(TOPIC);
    return open && !found.answers(HIDDEN_AGENDA) ? reading.quotes(CARD.sees()) : List.of();
  }
}
