package io.meetworthy.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same text reads differently to a stranger, to somebody close and to somebody who bills. */
class ContextTest {
  private static final Ruleset RULESET = Compiled.RULES;

  /** Vague, and about the work: what a stranger cannot place and a friend can. */
  private static final String VAGUE =
      "Hi Ana, could we meet some time? I would like to pick your brain about my plans. Marta";

  private static final String SPECIFIC =
      "Hi Ana, your article on ports changed our roster. I am a planner in Porto. Could we talk for"
          + " 15 minutes on Tuesday or Thursday? I have one question: how did you choose the first"
          + " berth? I will gladly send you our figures. Thank you, Marta";

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STRANGER")
  void theCloserTheReaderTheMoreIsForgiven(Relationship closer) {
    Relationship farther = Relationship.values()[closer.ordinal() - 1];
    for (String text : List.of(VAGUE, SPECIFIC)) {
      ScoreCard near = score(text, Context.of(closer));
      ScoreCard far = score(text, Context.of(farther));
      assertTrue(near.base() > far.base());
      assertTrue(near.score() >= far.score());
      assertTrue(
          near.standing(Objection.DOES_NOT_KNOW_YOU) >= far.standing(Objection.DOES_NOT_KNOW_YOU));
    }
  }

  @ParameterizedTest
  @EnumSource
  void beingSpecificGainsMostWithStrangers(Relationship relationship) {
    int gained = gained(relationship);
    assertTrue(gained > 0);
    assertTrue(gained <= gained(Relationship.STRANGER));
  }

  private static int gained(Relationship relationship) {
    Context context = Context.of(relationship);
    int specific = uncapped(score(SPECIFIC, context));
    return specific - uncapped(score(VAGUE, context));
  }

  private static int uncapped(ScoreCard card) {
    return card.score() - card.cap().map(Cap::points).orElse(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"free-consulting", "reciprocal", "has-no-reason-to-meet"})
  void whoBillsForTheirTimeMissesAnExchangeMore(String concern) {
    Concern of = Concern.named(concern).orElseThrow();
    Context bills = Context.UNKNOWN.with(new Recipient("Ana", "", true, 0));
    Context doesNot = Context.UNKNOWN.with(new Recipient("Ana", "", false, 0));
    assertTrue(score(VAGUE, bills).standing(of) < score(VAGUE, doesNot).standing(of));
    assertTrue(score(VAGUE, bills).score() < score(VAGUE, doesNot).score());
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 9})
  void theThirdFollowUpIsDiscouragedWithItsFigure(int number) {
    Draft draft = Draft.of(SPECIFIC).as(Kind.FOLLOW_UP);
    Context third = new Context(Relationship.STRANGER, Recipient.UNKNOWN, "", "", number);
    Context first = new Context(Relationship.STRANGER, Recipient.UNKNOWN, "", "", 1);
    ScoreCard card = (ScoreCard) RULESET.score(draft, third);
    assertTrue(card.score() < ((ScoreCard) RULESET.score(draft, first)).score());
    Finding finding =
        card.findings().stream()
            .filter(of -> of.card().id().equals("third-follow-up"))
            .findFirst()
            .orElseThrow();
    assertTrue(finding.card().study().orElseThrow().claim().matches(".*[0-9].*"));
    assertEquals(
        1, card.findings().stream().filter(of -> of.card().equals(finding.card())).count());
  }

  private static ScoreCard score(String text, Context context) {
    return (ScoreCard) RULESET.score(Draft.of(text), context);
  }
}
