package io.meetworthy.scoring.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.WrittenPair;
import io.meetworthy.scoring.text.ConcernLexicon;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The weights that ship are those that the program learns from the pairs. */
class ConcernTrainingTest {
  @Test
  void shipsWhatTheProgramLearns() {
    List<WrittenPair> all = WrittenPair.all();
    int[] each = IntStream.range(0, all.size()).toArray();
    assertThat(ConcernLexicon.standard().lines())
        .as("write concern.tsv anew: the README of scoring-core says how")
        .isEqualTo(new ConcernTraining(all).lines(each));
  }

  @Test
  void noPersonsNameAndNoDialectWeighsAnything() {
    Set<String> leftOut = ToneTraits.leftOut();
    List<String> words =
        ConcernLexicon.standard().lines().stream()
            .map(line -> line.substring(0, line.indexOf('\t')))
            .toList();
    assertThat(words).hasSizeGreaterThan(2000).doesNotHaveDuplicates();
    assertThat(words.stream().flatMap(name -> Stream.of(name.split(" "))))
        .doesNotContainAnyElementsOf(leftOut);
  }
}
