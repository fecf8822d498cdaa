package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.MovedWord;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a body is shown to those who hear its tone, in the order of the text. */
class ToneWalkTest {
  private static final Grammar GRAMMAR = Grammar.of(List.of());

  /** Writes down what is shown. */
  private record Listener(Reading reading, List<String> heard) implements ToneSink {
    private String at(int place) {
      return reading.spellings().span(place).in(reading.draft());
    }

    @Override
    public void word(
        long key, int number, boolean opens, boolean begins, boolean asked, int place) {
      heard.add(
          at(place)
              + (opens ? " opens" : "")
              + (begins ? " begins" : "")
              + (asked ? " asked" : ""));
    }

    @Override
    public void pair(long first, long second, boolean opens, int place) {
      heard.add(at(place - 1) + "+" + at(place) + (opens ? " opens" : ""));
    }

    @Override
    public void sign(char sign) {
      heard.add("" + sign);
    }

    @Override
    public void counts(int sentences, int questions, int eights) {
      heard.add(sentences + " " + questions + " " + eights);
    }
  }

  private static List<String> heard(Draft draft) {
    Listener listener = new Listener(GRAMMAR.read(draft, Context.UNKNOWN), new ArrayList<>());
    ToneLexicon.show(listener.reading(), listener);
    return listener.heard();
  }

  @Test
  void wordsPairsAndSignsAreShownSentenceBySentence() {
    assertThat(heard(Draft.of("Tell me. It is here! Are you?")))
        .containsExactly(
            "Tell opens begins",
            "me",
            "Tell+me opens",
            ".",
            "It opens",
            "is",
            "It+is opens",
            "here",
            "is+here",
            "!",
            "Are opens asked",
            "you asked",
            "Are+you opens",
            "?",
            "3 1 0");
  }

  @Test
  void aSentenceKeepsItsSignAtTheEndOfALineOrTheText() {
    assertThat(heard(Draft.of("Go!\n\nCome.\n\nStay"))).contains("!", ".", "\n");
    assertThat(heard(Draft.of("Go!"))).contains("!").doesNotContain("\n");
    assertThat(heard(Draft.of("Go.!?"))).contains("?").doesNotContain("!", ".");
  }

  @Test
  void namesAndCitedWordsArePassedOver() {
    assertThat(heard(Draft.of("I met Priya Nair and you?")))
        .containsExactly(
            "I opens begins asked",
            "met asked",
            "I+met opens",
            "and asked",
            "you asked",
            "and+you",
            "?",
            "1 1 0");
    assertThat(heard(Draft.of("Will you say \"help me\" to us?")))
        .containsExactly(
            "Will opens begins asked",
            "you asked",
            "Will+you opens",
            "say asked",
            "you+say",
            "to asked",
            "us asked",
            "to+us",
            "?",
            "1 1 0");
  }

  @Test
  void aNumberIsAWordOfItsClass() {
    assertThat(heard(Draft.of("I have 3 here")))
        .contains("3", "have+3", "3+here")
        .endsWith("1 0 0");
  }

  @Test
  void theSubjectIsNotShown() {
    Draft draft = Draft.of("It is here.").with(Field.SUBJECT, "Help me! Will you?");
    assertThat(heard(draft)).isEqualTo(heard(Draft.of("It is here.")));
  }

  @Test
  void noMoreThanFourSentencesQuestionsAndEightsAreCounted() {
    assertThat(heard(Draft.of("Is it so? ".repeat(3)))).endsWith("3 3 1");
    assertThat(heard(Draft.of("Is it so? ".repeat(5)))).endsWith("4 4 1");
    assertThat(heard(Draft.of("it is so and ".repeat(4)))).endsWith("1 0 2");
    assertThat(heard(Draft.of("it is so and ".repeat(40)))).endsWith("1 0 4");
    assertThat(heard(Draft.of(""))).containsExactly("0 0 0");
  }

  @Test
  void toneAndAskWeighTheSameWordsEachInItsWay() {
    ToneLexicon tone =
        ToneLexicon.of(
            List.of("start\t-\t0", "word\tplease\t40", "word\tyour work\t80", "word\there\t-60"));
    ToneLexicon asks =
        ToneLexicon.of(
            List.of("start\t-\t0", "word\tplease\t80", "word\tyour work\t40", "word\tit is\t60"));
    Grammar grammar = Grammar.of(List.of(), tone, asks, ConcernLexicon.of(List.of()));
    Reading reading =
        grammar.read(Draft.of("it is your work please and here you are"), Context.UNKNOWN);
    assertThat(reading.heard().tone().moved())
        .extracting(MovedWord::words)
        .containsExactly("your work", "here", "please");
    assertThat(reading.heard().ask().moved())
        .extracting(MovedWord::words)
        .containsExactly("please", "it is", "your work");
    assertThat(reading.heard().tone().moved().get(1).moves()).isNegative();
  }
}
