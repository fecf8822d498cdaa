package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.text.ConcernLexicon;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import io.meetworthy.scoring.text.ToneLexicon;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A ruleset asks the rules that a draft can interest, gaps last, and is known by its hash. */
class RulesetTest {
  private static final RuleCard LATE =
      RuleCard.named("late").raises(Objection.HAS_NO_TIME).weighs(5).sees("late").done();
  private static final RuleCard GAP = Plain.gap("gap", Objection.HAS_NO_TIME, 4);

  /** A rule that sees a gap in every draft where another found something. */
  private record After(RuleCard card, String other) implements Rule {
    @Override
    public List<Evidence> read(Reading reading, Found found) {
      return found.has(other) ? reading.gap() : List.of();
    }
  }

  private static RuleCard.Writer late() {
    return RuleCard.named("late").raises(Objection.HAS_NO_TIME).weighs(5).sees("late");
  }

  private static String hash(RuleCard.Writer card) {
    return Plain.cards(card.done()).hash();
  }

  private static List<String> found(Ruleset ruleset, Draft draft) {
    ScoreCard card = (ScoreCard) ruleset.score(draft, Context.UNKNOWN);
    return card.findings().stream().map(finding -> finding.card().id()).toList();
  }

  private static ToneLexicon please(int weight) {
    return ToneLexicon.of(List.of("start\t-\t0", "word\tplease\t" + weight));
  }

  @Test
  void gapsAreAskedLast() {
    After gap = new After(GAP, "late");
    Plain.Seer late = new Plain.Seer(LATE);
    Ruleset ruleset = Plain.rules(gap, late);
    assertThat(gap.asksLast()).isTrue();
    assertThat(late.asksLast()).isFalse();
    assertThat(ruleset.rules()).containsExactly(late, gap);
    assertThat(found(ruleset, Draft.of("It is late."))).containsExactly("late", "gap");
    assertThat(found(ruleset, Draft.of("It is early."))).isEmpty();
  }

  @Test
  void aRuleNeedsTheWordingsOnItsCardIfThereAreAny() {
    assertThat(new Plain.Seer(LATE).needs()).containsExactly(LATE.sees());
    assertThat(new Plain.Seer(GAP).needs()).isEmpty();
    assertThat(new Plain.Seer(LATE).asksFor()).isEmpty();
  }

  @Test
  void aRuleJudgesItsKindsOnly() {
    Ruleset ruleset = Plain.cards(late().judges(Kind.FOLLOW_UP).done());
    Draft draft = Draft.of("It is late.");
    assertThat(found(ruleset, draft)).isEmpty();
    assertThat(found(ruleset, draft.as(Kind.FOLLOW_UP))).containsExactly("late");
  }

  @Test
  void everyOneOfManyRulesIsAsked() {
    RuleCard[] cards =
        Stream.iterate(0, i -> i < 130, i -> i + 1)
            .map(i -> RuleCard.named("late-" + i).raises(Lesson.GENUINE).weighs(1).sees("late"))
            .map(RuleCard.Writer::done)
            .toArray(RuleCard[]::new);
    Ruleset ruleset = Plain.cards(cards);
    assertThat(found(ruleset, Draft.of("It is late.")))
        .containsExactlyInAnyOrderElementsOf(Stream.of(cards).map(RuleCard::id).toList());
    assertThat(found(ruleset, Draft.of("It is early."))).isEmpty();
  }

  @Test
  void rulesAtOnePlaceStandInTheOrderOfTheirIds() {
    RuleCard early = RuleCard.named("a-late").raises(Lesson.GENUINE).weighs(1).sees("late").done();
    RuleCard last = RuleCard.named("z-late").raises(Lesson.GENUINE).weighs(1).sees("late").done();
    assertThat(found(Plain.cards(last, LATE, early), Draft.of("It is late.")))
        .containsExactly("a-late", "late", "z-late");
  }

  @Test
  void rulesAreFoundByIdAndByConcern() {
    Ruleset ruleset = Plain.cards(LATE, GAP, Plain.slip("other", Lesson.GENUINE, 1));
    assertThat(ruleset.rule("gap").orElseThrow().card()).isEqualTo(GAP);
    assertThat(ruleset.rule("none")).isEmpty();
    assertThat(ruleset.rules(Objection.HAS_NO_TIME))
        .extracting(Rule::card)
        .containsExactly(LATE, GAP);
    assertThat(ruleset.rules(Fear.JOB_ASK)).isEmpty();
    assertThat(ruleset.version()).isEqualTo("plain");
  }

  @Test
  void whatMayChangeAnAnswerChangesTheHash() {
    Phrases latest = Phrases.anyOf("latest");
    List<String> hashes =
        Stream.of(
                late(),
                RuleCard.named("too-late").raises(Objection.HAS_NO_TIME).weighs(5).sees("late"),
                late().raises(Lesson.GENUINE),
                late().misses(Objection.HAS_NO_TIME),
                late().weighs(6),
                late().capsAt(60),
                late().says("Late."),
                late().advises("Write earlier."),
                late().judges(Kind.ASK),
                late().sees("later"),
                late().spares(latest))
            .map(RulesetTest::hash)
            .toList();
    assertThat(hashes).doesNotHaveDuplicates();
    assertThat(hash(late())).isEqualTo(hashes.get(0)).matches("[0-9a-f]{64}");
  }

  @Test
  void otherWeighedWordsAreAnotherHashAndTheSameVersion() {
    Ruleset plain = Plain.cards(LATE);
    ToneLexicon words = please(9);
    ConcernLexicon concerns =
        ConcernLexicon.of(List.of("#usual" + "\t1".repeat(1 + Concern.all().size())));
    List<Ruleset> others =
        List.of(
            plain,
            plain.with(words),
            plain.with(please(8)),
            plain.withAsks(words),
            plain.with(concerns));
    assertThat(others).extracting(Ruleset::hash).doesNotHaveDuplicates();
    assertThat(others).extracting(Ruleset::version).containsOnly("plain");
    assertThat(others).extracting(Ruleset::rules).containsOnly(plain.rules());
  }
}
