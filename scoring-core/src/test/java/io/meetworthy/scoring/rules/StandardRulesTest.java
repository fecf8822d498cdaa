package io.meetworthy.scoring.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.meetworthy.scoring.Compiled;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.Trial;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every room against its own examples. */
class StandardRulesTest {
  private static final Ruleset RULESET = Compiled.RULES;

  static List<Rule> rules() {
    return RULESET.rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void seesExactlyWhatItsExamplesMark(Rule rule) {
    assertEquals(List.of(), Trial.of(RULESET, rule).faults(), rule.card().id());
  }
}
