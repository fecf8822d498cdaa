package io.meetworthy.scoring.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each part of the pattern form finds and what it leaves. */
class PatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "red apple                 ; The red apple fell         | red apple",
        "red (apple!pear)          ; A red pear, a red apple    | red pear / red apple",
        "red (ripe apple!pear)     ; A red ripe apple fell      | red ripe apple",
        "red [ripe] apple          ; A red apple, red ripe apple| red apple / red ripe apple",
        "red _ apple               ; A red juicy apple          | red juicy apple",
        "red _ apple               ; A red apple                |",
        "red ... apple             ; A red apple                | red apple",
        "red ... apple             ; A red a b c apple          | red a b c apple",
        "red ... apple             ; A red a b c d apple        |",
        "red ... apple ... fell    ; A red big apple slowly fell| red big apple slowly fell",
        "red ... apple             ; It was red. An apple fell  |",
        "~pick pears               ; I picked pears             | picked pears",
        "~write it                 ; I wrote it                 | wrote it",
        "for {length}              ; Rest for half an hour      | for half an hour",
        "on {date}                 ; We meet on Tuesday         | on Tuesday",
        "met {name}                ; I met Priya Nair there     | met Priya Nair",
        "met {name}                ; I met Will there           | met Will",
        "met will                  ; I met Will there           |",
        "{i} came                  ; We came                    | We came",
        "pay {money}               ; I pay $20 today            | pay $20",
        "^well                     ; Well, he is well           | Well",
        "^_ well                   ; All well. They are all well| All well",
        "^[_] apple                ; Apple fell. Red apple fell, so apple| Apple / Red apple",
        "well $                    ; Well, he is well.          | well",
        "he is ?                   ; He is here. He is?         | He is",
        "red apple                 ; He said “red apple” once   |",
        "red apple                 ; Not a red apple            |",
        "(red!red apple!red apple pie); A red apple pie         | red apple pie",
        "(red apple!apple pie)     ; A red apple pie            | red apple",
        "a (b!c) (d!e)             ; a c d and a b e            | a c d / a b e",
        "i am a nurse of this ward ; I is nurse of these ward   | I is nurse of these ward",
        "would like to ask         ; I would like ask           | would like ask",
        "would like to ask         ; I would like for ask       |",
        "eat (a!an) apple          ; I eat one apple, eat apple | eat one apple / eat apple",
        "eat [the] apple           ; I eat a apple              | eat a apple",
        "know (that!how) you came  ; I know which you came      | know which you came",
        "know (that!who) you are   ; I know which you are       |",
        "sit [at] home             ; I sit in home, sit home    | sit in home / sit home",
        "sit at home               ; I sit home, sit on home    | sit on home",
        "here for {period}         ; Here since two days        | Here since two days",
        "a letter from you there   ; A letter of you there      | A letter of you there",
        "so that you come          ; So which you come, so you come| So which you come / so you come",
        "a nurse                   ; The nurse, nurse           |",
        "forward it                ; Not now, could you forward it | forward it",
        "forward it                ; They could not forward it  |",
        "look at                   ; Look in, look              |",
        "eat (the!your) apple      ; I eat an apple, eat apple  |",
        "(eat the!a) big apple     ; They eat big apple         |",
        "^ the apple               ; Apple fell                 |",
        "look to ?                 ; Did they look?             |",
        "look to $                 ; They look                  |",
        "eat [the!a] apple         ; I eat one apple            | eat one apple",
        "eat the _                 ; I eat apples               |",
        "eat the ... now           ; I eat now                  |",
        "at (a!an) {name}          ; I sit at Acme here         |",
        "you to be                 ; If you be there            |",
        "know that you             ; I know you, know who you   | know you / know who you",
        "_ apple                   ; A red apple fell           | red apple",
        "_ apple                   ; Apple fell                 |",
        "red ... _ pie             ; A red big ripe old pie     | red big ripe old pie",
        "red ... _ pie             ; A red pie                  |",
        "met {name}                ; I met will there           |",
        "met {name}                ; We met I there             |",
        "{name} eats (frost!here)  ; So Frost eats here         | Frost eats here",
        "{name} eats (frost!here)  ; So frost eats here         |",
        "frost eats                ; So Frost eats here         | Frost eats",
        "red apple                 ; “So” he said, a red apple  | red apple",
      })
  void aPatternFinds(String patternAndText, String words) {
    String[] parts = patternAndText.split(";");
    String expected = words == null ? "" : words;
    assertThat(found(List.of(parts[0].strip().replace('!', '|')), parts[1].strip()))
        .isEqualTo(expected);
  }

  @Test
  void patternsThatBeginAlikeAreFoundEachForItself() {
    List<String> patterns = List.of("red apple", "red _ pie", "red ... pie", "apple pie", "red");
    assertThat(patterns.stream().map(one -> found(patterns, one, "A red apple pie")))
        .containsExactly("red apple", "red apple pie", "red apple pie", "apple pie", "red");
  }

  @Test
  void aWordThatIsKnownOnlyAtTheStartMayBeANameElsewhere() {
    List<String> patterns = List.of("^frost fell", "{name} eats here");
    assertThat(found(patterns, "{name} eats here", "So Frost eats here"))
        .isEqualTo("Frost eats here");
    assertThat(found(patterns, "^frost fell", "Frost fell, then frost fell"))
        .isEqualTo("Frost fell");
  }

  @Test
  void equalPhrasesAreLookedForOnce() {
    Phrases one = Phrases.anyOf("red");
    Phrases other = Phrases.anyOf("red");
    Grammar grammar = Grammar.of(List.of(one, other));
    assertThat(grammar.number(one)).isEqualTo(grammar.number(other));
  }

  @Test
  void manyAlternativesOfManyPatternsAreToldApart() {
    List<String> words =
        IntStream.range(0, 26 * 26)
            .mapToObj(i -> "w" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
            .toList();
    List<Phrases> phrases = words.stream().map(word -> Phrases.anyOf("see " + word)).toList();
    Reading reading =
        Grammar.of(phrases).read(Draft.of("I see wcd now, see wzz then"), Context.UNKNOWN);
    List<Phrases> stand = phrases.stream().filter(reading::has).toList();
    assertThat(stand).containsExactly(Phrases.anyOf("see wcd"), Phrases.anyOf("see wzz"));
    String all = words.stream().map(word -> "see " + word + " " + word).collect(joining(" and "));
    Reading ofAll = Grammar.of(phrases).read(Draft.of(all), Context.UNKNOWN);
    assertThat(phrases).allSatisfy(phrase -> assertThat(ofAll.times(phrase)).isEqualTo(1));
  }

  @Test
  void wordsThatNoPatternKnowsAreFoundNowhere() {
    Grammar grammar = Grammar.of(List.of(Phrases.anyOf("red apple"), Phrases.anyOf("red")));
    Draft draft = Draft.of("zarf quern zarf, quern");
    assertThat(grammar.read(draft, Context.UNKNOWN).matchCount()).isZero();
  }

  @Test
  void aWordingIsFoundAsOftenAsItStands() {
    Phrases red = Phrases.anyOf("red");
    Grammar grammar = Grammar.of(List.of(red));
    for (int times = 0; times <= 300; times++) {
      Reading reading = grammar.read(Draft.of("red ".repeat(times)), Context.UNKNOWN);
      assertThat(reading.times(red)).isEqualTo(times);
      assertThat(reading.quotes(red)).hasSize(times);
    }
  }

  @Test
  void howeverManyWaysAPatternFitsATextIsReadAtOnce() {
    Phrases many = Phrases.anyOf("red ... ".repeat(14) + "pie");
    Phrases one = Phrases.anyOf("red pie");
    Grammar grammar = Grammar.of(List.of(many, one));
    Draft draft = Draft.of("red ".repeat(2000) + "pie");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(grammar.read(draft, Context.UNKNOWN).times(one)).isEqualTo(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a (b|c", "a [b", "a b)", "a {unheard}", "a {name", "Upper", "a & b"})
  void whatIsNotOfTheFormIsRefused(String pattern) {
    Phrases phrases = Phrases.anyOf(pattern);
    assertThatIllegalArgumentException().isThrownBy(() -> Grammar.of(List.of(phrases)));
  }

  @Test
  void phrasesThatNoRuleDeclaresAreRefused() {
    Grammar grammar = Grammar.of(List.of());
    assertThatIllegalArgumentException().isThrownBy(() -> grammar.number(Phrases.anyOf("red")));
  }

  private static String found(List<String> patterns, String text) {
    return patterns.stream().map(pattern -> found(patterns, pattern, text)).collect(joining());
  }

  private static String found(List<String> patterns, String pattern, String text) {
    List<Phrases> phrases = patterns.stream().map(Phrases::anyOf).toList();
    Draft draft = Draft.of(text);
    Phrases asked = phrases.get(patterns.indexOf(pattern));
    return Grammar.of(phrases).read(draft, Context.UNKNOWN).quotes(asked).stream()
        .map(evidence -> evidence.span().in(draft))
        .collect(joining(" / "));
  }
}
