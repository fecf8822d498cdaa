package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Concern;
import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Fear;
import io.meetworthy.scoring.Lesson;
import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.ScoreCard;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the words of a message tell beyond the rules, by a lexicon of three words. */
class WordingTest {
  private static final Ruleset RULES =
      rules(line("kiln", 900, Fear.JOB_ASK, 3000), line("stuff", -900, Fear.JOB_ASK, -3000));
  private static final String START = "Dear Ana, could we talk? ";

  /** No rules, and a lexicon of these lines, where all other words weigh nothing. */
  private static Ruleset rules(String... words) {
    List<String> lines = new ArrayList<>(List.of(words));
    lines.add(line(ConcernLexicon.OTHER, 0, Fear.JOB_ASK, 0));
    lines.add(line(ConcernLexicon.USUAL, 0, Fear.JOB_ASK, 0));
    return Ruleset.of("words", List.of()).with(ConcernLexicon.of(lines));
  }

  private static String line(String word, int request, Concern concern, int weight) {
    StringBuilder line = new StringBuilder(word + "\t" + request);
    Concern.all().forEach(each -> line.append('\t').append(each == concern ? weight : 0));
    return line.toString();
  }

  private static Wording wording(String text) {
    return RULES.read(Draft.of(text), Context.UNKNOWN).heard().wording();
  }

  private static ScoreCard card(String text) {
    return (ScoreCard) RULES.score(Draft.of(text), Context.UNKNOWN);
  }

  @Test
  void wordsMoveTheBaseAndTheStandingOfTheirConcern() {
    ScoreCard usual = card(START + "It is about the oven.");
    ScoreCard better = card(START + "It is about the kiln.");
    ScoreCard worse = card(START + "It is about the stuff.");

    assertThat(better.wording()).isPositive();
    assertThat(better.base()).isEqualTo(usual.base() + better.wording());
    assertThat(worse.base()).isEqualTo(usual.base() + worse.wording());
    assertThat(better.standing(Fear.JOB_ASK)).isGreaterThan(usual.standing(Fear.JOB_ASK));
    assertThat(worse.standing(Fear.JOB_ASK)).isLessThan(usual.standing(Fear.JOB_ASK));
    assertThat(better.standing(Lesson.RECIPROCAL)).isEqualTo(usual.standing(Lesson.RECIPROCAL));
  }

  @Test
  void sayingItOftenerAddsNothing() {
    String once = START + "It is about the kiln.";
    assertThat(wording(once + " A kiln, the kiln, that kiln.").points())
        .isEqualTo(wording(once).points());
  }

  @Test
  void aNoticeToAForumIsNotWeighed() {
    assertThat(wording("The kiln is for sale.").points()).isZero();
  }

  @Test
  void aGreetedForumIsNoPerson() {
    String notice = " The kiln is for sale, and the kiln is old.";
    assertThat(wording("Hi Ana!" + notice).points()).isPositive();
    assertThat(wording("Hi ANA!" + notice).points()).isZero();
    assertThat(wording("Hi!" + notice).points()).isZero();
    assertThat(wording("Hi ANA! Could we talk?" + notice).points()).isPositive();
  }

  @Test
  void twoWordsWithOnlyGrammarBetweenWeighTogether() {
    Ruleset rules =
        rules(
            line("blue kiln", 0, Fear.JOB_ASK, 3000),
            line("blue", 0, Fear.JOB_ASK, 0),
            line("kiln,kilns", 0, Fear.JOB_ASK, 0));
    assertThat(moves(rules, "It is about blue kiln.")).isPositive();
    assertThat(moves(rules, "It is about blue kilns.")).isPositive();
    assertThat(moves(rules, "It is blue, as is the kiln.")).isPositive();
    assertThat(moves(rules, "It is about blue. Is it kiln?")).isZero();
    assertThat(moves(rules, "It is about kiln blue.")).isZero();
    assertThat(moves(rules, "It is about blue oven kiln.")).isZero();
    assertThat(moves(rules, "It is about Blue kiln.")).isZero();
  }

  @Test
  void theFormsOfAWordWeighTheSame() {
    Ruleset rules = rules(line("kiln,kilns", 900, Fear.JOB_ASK, 3000));
    assertThat(moves(rules, "It is about kiln.")).isPositive();
    assertThat(moves(rules, "It is about kilns.")).isEqualTo(moves(rules, "It is about kiln."));
  }

  private static int moves(Ruleset rules, String text) {
    return rules
        .read(Draft.of(START + text), Context.UNKNOWN)
        .heard()
        .wording()
        .moves(Fear.JOB_ASK);
  }

  @Test
  void whatMayBeANameAndWordsOfGrammarWeighNothing() {
    assertThat(wording(START + "It is about Kiln.").points()).isZero();
    assertThat(wording(START + "It is about kiln.").moves(Fear.JOB_ASK))
        .isEqualTo(wording(START + "It is about the kiln.").moves(Fear.JOB_ASK));
  }

  @Test
  void bothAreBounded() {
    ScoreCard card = card("Dear Ana, kiln stuff stuff kiln?");
    assertThat(Math.abs(card.wording())).isLessThanOrEqualTo(Wording.MOST_POINTS);
    assertThat(wording("Dear Ana, kiln, kiln?").moves(Fear.JOB_ASK)).isEqualTo(Wording.MOST);
  }
}
