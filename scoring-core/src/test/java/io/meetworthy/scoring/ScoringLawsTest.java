package io.meetworthy.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text, generated from the rules' own examples and from any Unicode. */
class ScoringLawsTest {
  private static final Ruleset RULESET = Compiled.RULES;

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
        RULESET.rules().stream()
            .flatMap(rule -> rule.card().examples().stream())
            .map(example -> example.draft().body())
            .toList());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> noise = Arbitraries.strings().all().ofMaxLength(40);
    return Arbitraries.oneOf(pieces(), noise)
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join(" ", parts));
  }

  @Provide
  Arbitrary<Context> contexts() {
    return Arbitraries.of(Relationship.values())
        .flatMap(
            relationship ->
                Arbitraries.of(true, false)
                    .map(
                        bills ->
                            Context.of(relationship)
                                .with(new Recipient("Dana Reyes", "Northwind", bills, 0))));
  }

  @Property(tries = 2000)
  void baseAndPointsAndCapAddUpToTheScore(
      @ForAll("texts") String text, @ForAll("contexts") Context context) {
    if (RULESET.score(Draft.of(text), context) instanceof ScoreCard card) {
      int points = card.findings().stream().mapToInt(Finding::points).sum();
      int cap = card.cap().map(Cap::points).orElse(0);
      assertEquals(card.score(), card.base() + points + cap);
      assertTrue(card.score() >= 0 && card.score() <= 100);
      assertEquals(13, card.standings().size());
      assertTrue(card.standings().stream().allMatch(s -> s.value() >= 0 && s.value() <= 100));
    }
  }

  @Property(tries = 2000)
  void spansReadBackAsTheQuotedWords(@ForAll("texts") String text) {
    Draft draft = Draft.of(text);
    if (RULESET.score(draft, Context.UNKNOWN) instanceof ScoreCard card) {
      for (Finding finding : card.findings()) {
        Span span = finding.evidence().span();
        assertEquals(finding.quote(), span.in(draft));
        assertTrue(splitsNoPair(text, span.start()) && splitsNoPair(text, span.end()));
        int from = text.codePointCount(0, span.start());
        int to = text.codePointCount(0, span.end());
        assertEquals(
            finding.quote(),
            text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to)));
      }
    }
  }

  @Property(tries = 500)
  void noFindingReachesFromTheSubjectIntoTheBody(
      @ForAll("pieces") String subject, @ForAll("texts") String text) {
    Draft draft = Draft.of(text.toUpperCase(Locale.ROOT));
    Draft loud = draft.with(Field.SUBJECT, subject.toUpperCase(Locale.ROOT));
    if (RULESET.score(loud, Context.UNKNOWN) instanceof ScoreCard card) {
      for (Finding finding : card.findings()) {
        Span span = finding.evidence().span();
        assertTrue(span.end() <= loud.text(span.field()).length(), finding.toString());
      }
    }
  }

  private static boolean splitsNoPair(String text, int place) {
    return place == 0
        || place == text.length()
        || !Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
  }

  @Property(tries = 500)
  void theSameTextGetsTheSameCard(@ForAll("texts") String text) {
    assertEquals(
        RULESET.score(Draft.of(text), Context.UNKNOWN),
        RULESET.score(Draft.of(text), Context.UNKNOWN));
  }

  @Property(tries = 300)
  void anImprovementGivesTheScoreItPromises(@ForAll("texts") String text) {
    Draft draft = Draft.of(text);
    if (RULESET.score(draft, Context.UNKNOWN) instanceof ScoreCard card) {
      for (Improvement better : RULESET.improvements(draft, Context.UNKNOWN, card)) {
        assertEquals(better.scoreAfter(), card.score() + better.gain());
        Draft edited = better.applyTo(draft);
        if (!edited.equals(draft)) {
          ScoreCard after = (ScoreCard) RULESET.score(edited, Context.UNKNOWN);
          assertEquals(better.scoreAfter(), after.score());
        }
      }
    }
  }

  @Property(tries = 500)
  void sayingItTwiceEarnsNoMoreThanOnce(@ForAll("pieces") String text) {
    String twice = text + "\n\n" + text;
    if (RULESET.score(Draft.of(text), Context.UNKNOWN) instanceof ScoreCard card
        && RULESET.score(Draft.of(twice), Context.UNKNOWN) instanceof ScoreCard again) {
      assertTrue(earned(again) <= earned(card), earned(card) + " becomes " + earned(again));
    }
  }

  private static int earned(ScoreCard card) {
    return card.findings().stream().mapToInt(finding -> Math.max(0, finding.points())).sum();
  }
}
