package io.meetworthy.scoring.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.meetworthy.scoring.text.ToneLexicon;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The words for the tone that ship are those that the program learns. Rooms teach the reading new
 * words, which may then be no names any more, so that a few weights move until the file is written
 * anew.
 */
class ToneTrainingTest {
  private static final long SAME_IN_HUNDRED = 75;

  @Test
  void hasNoWordsOfTopicsPeopleOrDialects() {
    Set<String> leftOut = ToneTraits.leftOut();
    for (String line : ToneLexicon.standard().lines()) {
      String[] parts = line.split("\t");
      boolean spelled = List.of("word", "opens", "begins", "asked").contains(parts[0]);
      assertThat(spelled ? Arrays.asList(parts[1].split(" ")) : List.of())
          .as(line)
          .doesNotContainAnyElementsOf(leftOut);
    }
  }

  @Test
  void hasOneWeightForEachName() {
    List<String> lines = ToneLexicon.standard().lines();
    assertThat(lines.size()).isBetween(ToneTraining.KEPT / 2, ToneTraining.KEPT + 1);
    assertThat(lines).allMatch(line -> line.matches("[a-z]+\t[^\t]+\t-?[0-9]{1,3}"));
    assertThat(lines.stream().map(line -> line.substring(0, line.lastIndexOf('\t'))))
        .doesNotHaveDuplicates();
  }

  @Test
  void isWhatTheProgramLearns() {
    // The texts are other people's and not in the project, so a clean clone skips this.
    assumeTrue(Corpus.folder().isPresent(), Corpus.NO_FOLDER);
    ToneTraining training = new ToneTraining(Corpus.folder().orElseThrow());
    int[] all = IntStream.range(0, training.samples().size()).toArray();
    List<String> learned = training.lines(all);
    Set<String> ships = new HashSet<>(ToneLexicon.standard().lines());
    assertThat(learned.stream().filter(line -> ships.contains(line)).count() * 100)
        .isGreaterThanOrEqualTo(learned.size() * SAME_IN_HUNDRED);
  }
}
