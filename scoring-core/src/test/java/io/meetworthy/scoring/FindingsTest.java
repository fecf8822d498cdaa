package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings stand in the order of the text, and know what is said of the same words. */
class FindingsTest {
  private static final RuleCard SLIP = Plain.slip("slip", Objection.HAS_NO_TIME, 5);
  private static final RuleCard GAP = Plain.gap("gap", Objection.HAS_NO_TIME, 5);
  private static final RuleCard STRONG = Plain.strength("strong", Lesson.GENUINE, 5);
  private static final RuleCard ALSO = Plain.strength("also", Lesson.GENUINE, 5);
  private static final RuleCard OTHER = Plain.strength("other", Lesson.RECIPROCAL, 5);

  private static Finding body(RuleCard card, int start, int end, int points) {
    return Plain.finding(card, Field.BODY, start, end, points);
  }

  private static Findings of(Finding... all) {
    Findings findings = new Findings();
    for (Finding finding : all) {
      findings.add(finding, 0);
    }
    return findings;
  }

  @Test
  void quotesStandByPlaceAndGapsLast() {
    Finding subject = Plain.finding(SLIP, Field.SUBJECT, 5, 8, -5);
    Finding gap = Plain.finding(GAP, Field.SUBJECT, 0, 0, -5);
    Finding early = body(SLIP, 1, 3, 0);
    Finding longer = body(SLIP, 1, 4, 0);
    Finding late = body(SLIP, 2, 3, 0);
    assertThat(of(gap, late, longer, subject, early).withoutEchoes())
        .containsExactly(subject, early, longer, late, gap);
  }

  @Test
  void atOnePlaceTheRankDecides() {
    Findings findings = new Findings();
    Finding second = body(SLIP, 1, 3, -5);
    Finding first = body(STRONG, 1, 3, 5);
    findings.add(second, 7);
    findings.add(first, 2);
    assertThat(findings.withoutEchoes()).containsExactly(first, second);
  }

  @ParameterizedTest
  @ValueSource(ints = {24, 25, 48, 49, 150})
  void howeverManyThereAreTheyStandInOrder(int count) {
    List<Finding> ordered = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ordered.add(body(SLIP, i, i + 1, i + 1));
    }
    List<Finding> mixed = new ArrayList<>(ordered);
    Collections.shuffle(mixed, new Random(count));
    Findings findings = of(mixed.toArray(Finding[]::new));
    assertThat(findings.withoutEchoes()).isEqualTo(ordered);
    assertThat(findings.worth(new Span(Field.BODY, 0, count))).isEqualTo(count * (count + 1) / 2);
  }

  @Test
  void aRuleHasFoundSomethingOnceItHas() {
    Findings findings = of(body(SLIP, 0, 2, -5), body(STRONG, 0, 2, 0));
    assertThat(findings.has("slip")).isTrue();
    assertThat(findings.has("strong")).isTrue();
    assertThat(findings.has("gap")).isFalse();
    assertThat(new Findings().has("slip")).isFalse();
  }

  @Test
  void anIdThatHashesAlikeIsAnotherRule() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    Findings findings = of(body(Plain.slip("Aa", Objection.HAS_NO_TIME, 5), 0, 2, -5));
    assertThat(findings.has("BB")).isFalse();
  }

  @Test
  void wordsArePraisedWhereTheyCountForAnotherConcern() {
    Findings findings = of(body(STRONG, 2, 6, 5), body(SLIP, 10, 12, -5), body(OTHER, 20, 22, 0));
    assertThat(findings.arePraised(new Span(Field.BODY, 5, 8), Lesson.RECIPROCAL)).isTrue();
    assertThat(findings.arePraised(new Span(Field.BODY, 5, 8), Lesson.GENUINE)).isFalse();
    assertThat(findings.arePraised(new Span(Field.BODY, 6, 8), Lesson.RECIPROCAL)).isFalse();
    assertThat(findings.arePraised(new Span(Field.BODY, 10, 12), Lesson.RECIPROCAL)).isFalse();
    assertThat(findings.arePraised(new Span(Field.BODY, 20, 22), Lesson.GENUINE)).isFalse();
  }

  @Test
  void wordsAreWorthTheSumOfWhatIsFoundOnThem() {
    Findings findings = of(body(STRONG, 2, 6, 5), body(SLIP, 4, 8, -3), body(OTHER, 9, 12, 4));
    assertThat(findings.worth(new Span(Field.BODY, 3, 5))).isEqualTo(2);
    assertThat(findings.worth(new Span(Field.BODY, 8, 9))).isZero();
    assertThat(findings.worth(new Span(Field.SUBJECT, 3, 5))).isZero();
  }

  @Test
  void aStrengthThatCountsNothingBesideOneThatSaysTheSameIsLeftOut() {
    Finding counts = body(STRONG, 2, 6, 5);
    Finding echo = body(ALSO, 5, 8, 0);
    Finding elsewhere = body(ALSO, 6, 8, 0);
    Finding ofAnother = body(OTHER, 2, 6, 0);
    assertThat(of(counts, echo, elsewhere, ofAnother).withoutEchoes())
        .containsExactly(counts, ofAnother, elsewhere);
  }

  @Test
  void whatCountsOrLowersIsNoEcho() {
    Finding counts = body(STRONG, 2, 6, 5);
    Finding alsoCounts = body(ALSO, 3, 6, 2);
    RuleCard vague = Plain.slip("vague", Lesson.GENUINE, 5);
    Finding lowers = body(vague, 4, 6, 0);
    assertThat(of(counts, alsoCounts, lowers).withoutEchoes())
        .containsExactly(counts, alsoCounts, lowers);
    Finding slip = body(vague, 2, 4, -5);
    Finding beside = body(STRONG, 2, 4, 0);
    assertThat(of(slip, beside).withoutEchoes()).containsExactlyInAnyOrder(slip, beside);
  }
}
