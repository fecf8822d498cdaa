package io.meetworthy.scoring.rules.objection;

import static io.meetworthy.scoring.Objection.HAS_NO_REASON_TO_MEET;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Evidence;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Lesson;
import io.meetworthy.scoring.Relationship;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.RuleCard;
import io.meetworthy.scoring.rules.Ongoing;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Gives them no reason of their own to say yes. */
final class NoReason implements Rule {
  /** The rooms that see a thing offered; a vague promise is no reason. */
  private static final List<String> OFFERS =
      List.of(
          "offers-in-return",
          "offers-work",
          "does-for-them",
          "shares-knowledge",
          "offers-introduction",
          "pays-for-their-time",
          "promises-favor",
          "offers-something",
          "offers-payment",
          "treats-them");

  private static final Phrases HELPS =
      Phrases.anyOf(
          "so [that] {i} {can} (help|help get|get) (you|your) _",
          "{i} {can} help (you|your) [_] (with|to|save|find|get|cut) _",
          "(in return|in exchange|in turn) [_] {i} _",
          "{i} {can} [also|gladly|happily|then|_] (share|lend|let you have|pay|give to you|give you) [with|to] [you] [all] (my|our|the|these|those) _ [_]",
          "(my|our|the|these|they|it|copy|data|notes|results|figures|recipe) [_] [_] [_] (is|are|would be|will be) [all] yours [_]");

  /** Who asks for an answer to questions on paper asks nobody to meet. */
  private static final Phrases SURVEY =
      Phrases.anyOf(
          "(take|complete|fill in|fill out|answer|do) (our|my|this|the|a|an) [_] [_]"
              + " (survey|questionnaire|poll|quiz|form)");

  private static final RuleCard CARD =
      RuleCard.named("no-reason")
          .misses(HAS_NO_REASON_TO_MEET)
          .weighs(1)
          .says("It does not say why they would want to meet you.")
          .advises(
              "Offer something of use to them: data, notes, a test, help with a problem of theirs.")
          .judges(Kind.ASK)
          .shows("Could we meet for 15 minutes on Tuesday?[]")
          .passes("Could we meet on Tuesday? I could share the results of our survey.")
          .passes("Could you send me the slides?")
          .passes("Could you spare a minute of your time and take our short survey?")
          .in(Context.of(Relationship.CLOSE))
          .passes("Hello, could we meet on Tuesday for 15 minutes?")
          .done();

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Phrases> asksFor() {
    return Stream.concat(Ongoing.PHRASES.stream(), Stream.of(HELPS, SURVEY)).toList();
  }

  @Override
  public List<Evidence> read(Reading reading, Found found) {
    boolean given =
        reading.context().relationship().areFriends()
            || found.answers(HAS_NO_REASON_TO_MEET)
            || found.hasAny(OFFERS)
            || Ongoing.isIn(reading)
            || reading.has(HELPS)
            || reading.has(SURVEY)
            || found.answers(Lesson.BENEFICIAL);
    return given || !reading.asksToMeet() ? List.of() : reading.gap();
  }
}
