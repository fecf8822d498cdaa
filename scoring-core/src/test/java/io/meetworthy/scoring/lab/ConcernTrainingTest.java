package io.meetworthy.scoring.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.WrittenPair;
import io.meetworthy.scoring.text.ConcernLexicon;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The weights that ship are those that the program learns from the pairs. */
class ConcernTrainingTest {
  @Test
  void shipsWhatTheProgramLearns() {
    ConcernTraining training = new ConcernTraining(WrittenPair.all());
    assertThat(ConcernLexicon.standard().lines())
        .as("write concern.tsv anew: the README of scoring-core says how")
        .isEqualTo(training.lines(training.all()));
  }

  @Test
  void noPersonsNameAndNoDialectWeighsAnything() {
    Set<String> leftOut = ToneTraits.leftOut();
    List<String> words =
        ConcernLexicon.standard().lines().stream()
            .map(line -> line.substring(0, line.indexOf('\t')))
            .toList();
    assertThat(words).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    assertThat(words).doesNotContainAnyElementsOf(leftOut);
  }
}
