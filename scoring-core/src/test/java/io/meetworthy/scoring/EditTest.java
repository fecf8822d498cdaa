package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.meetworthy.scoring.text.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What edits make of a draft, and what they gain. */
class EditTest {
  private static final Draft DRAFT = Draft.of("Come now.").with(Field.SUBJECT, "Soon");
  private static final Span NOW = new Span(Field.BODY, 4, 8);
  private static final Span SOON = new Span(Field.SUBJECT, 0, 4);

  /** A rule that suggests the same edit wherever it sees something. */
  private record Editor(RuleCard card, Suggestion edit) implements Rule {
    @Override
    public Suggestion suggest(Evidence evidence, Reading reading) {
      return edit;
    }
  }

  private static RuleCard sees(String id, int weight, String words) {
    return RuleCard.named(id).raises(Objection.HAS_NO_TIME).weighs(weight).sees(words).done();
  }

  private static List<Improvement> improvements(Ruleset ruleset, Draft draft) {
    ScoreCard card = (ScoreCard) ruleset.score(draft, Context.UNKNOWN);
    return ruleset.improvements(draft, Context.UNKNOWN, card);
  }

  @Test
  void wordsAreReplacedPutInOrTakenAwayInTheirField() {
    assertThat(new Suggestion.Replace(" please").applyTo(DRAFT, NOW).body())
        .isEqualTo("Come please.");
    assertThat(new Suggestion.Delete().applyTo(DRAFT, NOW).body()).isEqualTo("Come.");
    assertThat(new Suggestion.Insert("Hello. ").applyTo(DRAFT, new Span(Field.BODY, 0, 0)).body())
        .isEqualTo("Hello. Come now.");
    assertThat(new Suggestion.Replace("Later").applyTo(DRAFT, SOON))
        .isEqualTo(DRAFT.with(Field.SUBJECT, "Later"));
  }

  @Test
  void adviceLeavesTheDraftAsItIs() {
    assertThat(new Suggestion.Advise().applyTo(DRAFT, NOW)).isSameAs(DRAFT);
  }

  @Test
  void anEditHasItsTypeAndItsWords() {
    List<Suggestion> edits =
        List.of(
            new Suggestion.Replace("a"),
            new Suggestion.Insert("b"),
            new Suggestion.Delete(),
            new Suggestion.Advise());
    assertThat(edits)
        .extracting(Suggestion::type)
        .containsExactly("replace", "insert", "delete", "advise");
    assertThat(edits).extracting(Suggestion::text).containsExactly("a", "b", "", "");
  }

  @Test
  void anEditMendsAllPlacesOfARule() {
    Ruleset ruleset =
        Plain.rules(new Editor(sees("late", 6, "late"), new Suggestion.Replace("early")));
    Draft draft = Draft.of("It is late and you are late.");
    List<Improvement> improvements = improvements(ruleset, draft);
    assertThat(improvements).hasSize(1);
    Improvement edit = improvements.get(0);
    assertThat(edit.findings()).hasSize(2);
    assertThat(edit.finding()).isEqualTo(edit.findings().get(0));
    assertThat(edit.applyTo(draft).body()).isEqualTo("It is early and you are early.");
    assertThat(edit.gain()).isEqualTo(6);
    assertThat(edit.scoreAfter()).isEqualTo(42);
  }

  @Test
  void theLargestGainComesFirst() {
    Ruleset ruleset =
        Plain.cards(sees("a", 2, "late"), sees("b", 5, "early"), sees("c", 3, "here"));
    assertThat(improvements(ruleset, Draft.of("It is late and early and here.")))
        .extracting(edit -> edit.finding().card().id())
        .containsExactly("b", "c", "a");
  }

  @Test
  void anEditThatGainsNothingIsNone() {
    Rule worse = new Editor(sees("a", 5, "late"), new Suggestion.Replace("worse"));
    Ruleset ruleset =
        Plain.rules(
            worse,
            new Plain.Seer(sees("b", 5, "worse")),
            new Plain.Seer(
                RuleCard.named("c").answers(Lesson.GENUINE).weighs(3).sees("late").done()));
    assertThat(improvements(ruleset, Draft.of("It is late."))).isEmpty();
  }

  @Test
  void adviceGainsWhatTheFindingCost() {
    RuleCard strength =
        RuleCard.named("s").answers(Lesson.GENUINE).weighs(4).sees("your work").done();
    Ruleset ruleset = Plain.cards(sees("a", 6, "late"), sees("b", 5, "early"), strength);
    assertThat(improvements(ruleset, Draft.of("It is late and early for your work.")))
        .extracting(Improvement::gain, Improvement::scoreAfter)
        .containsExactly(tuple(6, 42 + 4 - 5), tuple(5, 42 + 4 - 6));
  }

  @Test
  void anEditThatTakesTheLanguageAwayGainsNothing() {
    Ruleset ruleset =
        Plain.rules(
            new Editor(
                sees("a", 6, "it is late"),
                new Suggestion.Replace("Ich würde gerne mit Ihnen über Ihre Arbeit sprechen")));
    assertThat(improvements(ruleset, Draft.of("It is late."))).isEmpty();
  }
}
