package io.meetworthy.scoring;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two messages that differ in how they answer one concern: the better one stands higher there and
 * scores higher.
 */
class PairsTest {
  private static final Ruleset RULESET = Compiled.RULES;

  static List<WrittenPair> pairs() {
    return WrittenPair.held();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void theBetterTextStandsAndScoresHigher(WrittenPair pair) {
    ScoreCard weaker = pair.weaker().scored(RULESET);
    ScoreCard better = pair.better().scored(RULESET);
    String both = shown(pair.weaker(), weaker) + "\n" + shown(pair.better(), better);
    assertTrue(better.score() > weaker.score(), both);
    assertTrue(better.standing(pair.concern()) > weaker.standing(pair.concern()), both);
  }

  private static String shown(WrittenDraft draft, ScoreCard card) {
    return card.score()
        + " "
        + draft.text()
        + card.findings().stream()
            .map(f -> "\n  " + f.points() + " " + f.card().id() + ": " + f.quote())
            .collect(joining());
  }
}
