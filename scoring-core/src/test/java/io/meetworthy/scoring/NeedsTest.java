package io.meetworthy.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that is not asked, because no wording that it needs stands in a draft, misses nothing. */
class NeedsTest {
  private static final Ruleset RULESET = Compiled.RULES;

  /** As if every other rule had found something. */
  private static final Found EVERYTHING =
      new Found() {
        @Override
        public boolean answers(Concern concern) {
          return true;
        }

        @Override
        public int worth(Span span) {
          return 1;
        }

        @Override
        public boolean has(String rule) {
          return true;
        }
      };

  static Stream<Rule> needy() {
    return RULESET.rules().stream().filter(rule -> !rule.needs().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("needy")
  void seesNothingWithoutThem(Rule rule) {
    for (Rule other : RULESET.rules()) {
      for (Example example : other.card().examples()) {
        Reading reading = RULESET.read(example.draft(), example.context());
        if (rule.needs().stream().noneMatch(reading::has)) {
          assertEquals(List.of(), rule.read(reading, EVERYTHING), example.draft().body());
        }
      }
    }
  }
}
