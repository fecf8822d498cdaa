package io.meetworthy.scoring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.meetworthy.scoring.rules.StandardRules;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twice the text takes about twice the time, whatever the text is.
 *
 * <p>The fastest of several runs is compared, so that a busy machine does not decide.
 */
class GrowthTest {
  private static final int LONGEST = Draft.MAX_LENGTH;
  private static final int RUNS = 9;
  private static final double MOST_GROWTH = 3;

  /** A busy machine may spoil a measurement, and then the next; true growth shows in every one. */
  private static final int MOST_TRIES = 60;

  private static final Ruleset RULESET = StandardRules.ruleset();

  static Stream<String> bait() {
    return Stream.of(
        " ",
        "a",
        "@",
        ".",
        "\n",
        "[",
        "{",
        "<",
        "]",
        "\"",
        "'",
        "a ",
        "a@",
        "a.b",
        "://",
        "a:// ",
        "not ",
        "no job ",
        "15 ",
        "one ",
        "a few ",
        "next ",
        "or Tuesday ",
        "A ",
        "Ann ",
        "Dr ",
        "I would ",
        "could you ",
        "don't ",
        "ab",
        "?!",
        "é",
        "\u200b",
        "王",
        "[Name",
        "<a",
        "e.g. ",
        "thank you ",
        "15 minutes of your time. ",
        "Are you free on Tuesday? ",
        "looking for a ",
        "any other ",
        "$1 ",
        "> quoted\n",
        "- item\n",
        "Hi,\n");
  }

  @ParameterizedTest
  @MethodSource("bait")
  void growsNoFasterThanTheText(String bait) {
    Draft half = Draft.of(fill(bait, LONGEST / 2));
    Draft whole = Draft.of(fill(bait, LONGEST));
    fastest(half);
    fastest(whole);
    double growth = (double) fastest(whole) / Math.max(1, fastest(half));
    for (int again = 0; again < MOST_TRIES && growth >= MOST_GROWTH; again++) {
      growth = (double) fastest(whole) / Math.max(1, fastest(half));
    }
    assertTrue(growth < MOST_GROWTH, "grows by " + growth + " for " + bait);
  }

  private static String fill(String bait, int length) {
    return bait.repeat(length / bait.length() + 1).substring(0, length);
  }

  private static long fastest(Draft draft) {
    long fastest = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      RULESET.score(draft, Context.UNKNOWN);
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    return fastest;
  }
}
