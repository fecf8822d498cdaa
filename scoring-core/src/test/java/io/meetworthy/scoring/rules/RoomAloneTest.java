package io.meetworthy.scoring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Compiled;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Example;
import io.meetworthy.scoring.Finding;
import io.meetworthy.scoring.Found;
import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.ScoreCard;
import io.meetworthy.scoring.Suggestion;
import io.meetworthy.scoring.Trial;
import io.meetworthy.scoring.text.Reading;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every room by itself: it brings all that it needs, and its edit helps. */
class RoomAloneTest {
  private static final Ruleset RULESET = Compiled.RULES;

  static List<Rule> rules() {
    return RULESET.rules();
  }

  static Stream<Rule> loners() {
    return rules().stream().filter(rule -> !knowsOthers(rule));
  }

  private static boolean knowsOthers(Rule rule) {
    try {
      Class<?> reader =
          rule.getClass().getMethod("read", Reading.class, Found.class).getDeclaringClass();
      return reader != Rule.class;
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("loners")
  void seesItsExamplesWithNoOtherRoom(Rule rule) {
    assertThat(Trial.of(Ruleset.of("alone", List.of(rule)), rule).faults()).isEmpty();
  }

  /** Compiled here and not with the class, so that their places among all others are tried. */
  @Test
  void whoMustKnowWhatOthersFoundIsAskedAfterThem() {
    Ruleset compiled = StandardRules.ruleset();
    List<String> faults =
        rules().stream()
            .filter(RoomAloneTest::knowsOthers)
            .flatMap(rule -> Trial.of(compiled, rule).faults().stream())
            .toList();
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void itsEditTakesTheFindingAway(Rule rule) {
    for (Example example : rule.card().examples()) {
      for (Finding finding : findings(rule, example.draft(), example)) {
        Suggestion edit = finding.suggestion();
        Draft edited = edit.applyTo(example.draft(), finding.evidence().span());
        if (!(edit instanceof Suggestion.Advise) && !edited.equals(example.draft())) {
          assertThat(findings(rule, edited, example))
              .as(edited.body())
              .hasSizeLessThan(findings(rule, example.draft(), example).size());
        }
      }
    }
  }

  private static List<Finding> findings(Rule rule, Draft draft, Example example) {
    return RULESET.score(draft, example.context()) instanceof ScoreCard card
        ? card.findings().stream().filter(found -> found.card().equals(rule.card())).toList()
        : List.of();
  }
}
