package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.text.ToneLexicon;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tone moves the courteous standing, shows by which words, and moves no score. */
class ToneTest {
  private static final Ruleset RULES = Compiled.RULES;
  private static final String ASK = "Could you perhaps tell me more about your work?";
  private static final String DEMAND = "Why do you never tell anybody about your work?";

  private static ScoreCard card(Ruleset ruleset, String body) {
    return (ScoreCard) ruleset.score(Draft.of(body), Context.UNKNOWN);
  }

  @Test
  void aPoliteWordingStandsHigher() {
    assertThat(card(RULES, ASK).standing(Lesson.COURTEOUS))
        .isGreaterThan(card(RULES, DEMAND).standing(Lesson.COURTEOUS) + 20);
  }

  @Test
  void showsTheStrongestWordsFirst() {
    List<MovedWord> tone = card(RULES, DEMAND).tone();
    assertThat(tone).hasSizeBetween(1, 5);
    assertThat(tone.get(0).moves()).isNegative();
    assertThat(tone.stream().map(moved -> -Math.abs(moved.moves())).toList()).isSorted();
    assertThat(tone)
        .allSatisfy(
            moved -> assertThat(moved.words()).isEqualTo(moved.span().in(Draft.of(DEMAND))));
  }

  @Test
  void movesNoScoreAndNoOtherStanding() {
    Ruleset deaf = RULES.with(ToneLexicon.of(List.of("start\t-\t0")));
    for (String body : List.of(ASK, DEMAND)) {
      ScoreCard with = card(RULES, body);
      ScoreCard without = card(deaf, body);
      assertThat(without.tone()).isEmpty();
      assertThat(with.score()).isEqualTo(without.score());
      assertThat(with.standings()).isNotEqualTo(without.standings());
      assertThat(otherStandings(with)).isEqualTo(otherStandings(without));
    }
  }

  private static List<Standing> otherStandings(ScoreCard card) {
    return card.standings().stream()
        .filter(standing -> standing.concern() != Lesson.COURTEOUS)
        .collect(Collectors.toList());
  }

  @Test
  void otherWordsAreAnotherRuleset() {
    Ruleset other = RULES.with(ToneLexicon.of(List.of("start\t-\t0", "word\tplease\t9")));
    assertThat(other.hash()).isNotEqualTo(RULES.hash());
  }

  @Test
  void aWordCountsOnceAndOnlyWhereItIsSaid() {
    Ruleset one = Plain.none().with(ToneLexicon.of(List.of("start\t-\t0", "word\tplease\t100")));
    int none = card(one, "Tell me about your work.").standing(Lesson.COURTEOUS);
    int once = card(one, "Tell me about your work, please.").standing(Lesson.COURTEOUS);
    int twice = card(one, "Tell me please about your work, please.").standing(Lesson.COURTEOUS);
    int cited = card(one, "Tell me about \"please\" in your work.").standing(Lesson.COURTEOUS);
    assertThat(once).isGreaterThan(none);
    assertThat(twice).isEqualTo(once);
    assertThat(cited).isEqualTo(none);
  }

  @Test
  void placeAndSignsCount() {
    Ruleset placed =
        Plain.none()
            .with(
                ToneLexicon.of(
                    List.of(
                        "start\t-\t0",
                        "opens\tplease\t-40",
                        "begins\tplease\t-30",
                        "asked\twork\t48",
                        "word\tyour work\t60",
                        "opens\ttell me\t45",
                        "questions\t2\t80",
                        "sign\t!\t-90",
                        "word\t#number\t35")));
    assertThat(moves(placed, "Send it, please.")).isEmpty();
    assertThat(moves(placed, "Please send it.")).containsExactly("Please -14");
    assertThat(moves(placed, "Send it. Please do.")).containsExactly("Please -10");
    assertThat(moves(placed, "I like your work.")).containsExactly("your work 15");
    assertThat(moves(placed, "Is work good?")).containsExactly("work 12");
    assertThat(moves(placed, "Tell me now.")).containsExactly("Tell me 11");
    assertThat(moves(placed, "Let us show 3 of them.")).containsExactly("3 9");
    assertThat(card(placed, "It is good! Is it?").standing(Lesson.COURTEOUS))
        .isLessThan(card(placed, "It is good. Is it?").standing(Lesson.COURTEOUS));
    assertThat(card(placed, "Is it good? Is it new?").standing(Lesson.COURTEOUS))
        .isGreaterThan(card(placed, "Is it good? It is new.").standing(Lesson.COURTEOUS));
  }

  private static List<String> moves(Ruleset ruleset, String body) {
    return card(ruleset, body).tone().stream()
        .map(moved -> moved.words() + " " + moved.moves())
        .toList();
  }
}
