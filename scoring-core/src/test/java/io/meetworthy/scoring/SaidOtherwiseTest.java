package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.text.ConcernLexicon;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What no rule sees may be said in other words, which a lexicon of two words knows here. */
class SaidOtherwiseTest {
  private static ConcernLexicon lexicon(String... words) {
    List<String> lines = new ArrayList<>(List.of(words));
    lines.add(line(ConcernLexicon.OTHER, Fear.JOB_ASK, 0));
    lines.add(line(ConcernLexicon.USUAL, Fear.JOB_ASK, 0));
    return ConcernLexicon.of(lines);
  }

  private static String line(String word, Concern concern, int weight) {
    StringBuilder line = new StringBuilder(word + "\t0");
    Concern.all().forEach(each -> line.append('\t').append(each == concern ? weight : 0));
    return line.toString();
  }

  @Test
  void whatTheWordsAnswerIsNotMissing() {
    Ruleset rules =
        Compiled.RULES.with(
            lexicon(line("kiln", Lesson.GENUINE, 3000), line("oven", Lesson.RECIPROCAL, 3000)));

    assertThat(gaps(rules, "It is about the stairs.")).contains("no-specifics", "no-offer");
    assertThat(gaps(rules, "It is about the kiln.")).doesNotContain("no-specifics");
    assertThat(gaps(rules, "It is about the kiln.")).contains("no-offer");
    assertThat(gaps(rules, "It is about the oven.")).contains("no-specifics", "no-offer");
  }

  private static List<String> gaps(Ruleset rules, String text) {
    ScoreCard card =
        (ScoreCard) rules.score(Draft.of("Dear Ana, could we talk? " + text), Context.UNKNOWN);
    return card.findings().stream()
        .filter(finding -> finding.card().type() == RuleCard.Type.GAP)
        .map(finding -> finding.card().id())
        .toList();
  }
}
