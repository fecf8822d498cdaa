package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Letters that lead from every state to the same states are one kind. */
class KindsTest {
  private static final int LETTERS = 9;

  /** A state whose ways are given as letter and end in turn. */
  private static void state(Numbering states, int... lettersAndEnds) {
    Ints ways = new Ints();
    for (int i = 0; i < lettersAndEnds.length; i += 2) {
      ways.add(Network.way(Nfa.LETTERS + lettersAndEnds[i], lettersAndEnds[i + 1]));
    }
    ways.sortDistinct();
    states.number(ways);
  }

  @Test
  void lettersThatAlwaysGoTogetherAreOneKind() {
    Numbering states = new Numbering();
    state(states, 1, 7, 2, 7, 3, 7, 4, 8, 5, 8);
    state(states, 3, 7, 4, 6);
    int[] kinds = Kinds.of(states, LETTERS);
    assertThat(kinds[1]).isEqualTo(kinds[2]);
    assertThat(IntStream.of(kinds[0], kinds[1], kinds[3], kinds[4], kinds[5]).distinct().count())
        .isEqualTo(5);
  }

  @Test
  void lettersThatLeadNowhereAreOfKindZero() {
    Numbering states = new Numbering();
    state(states, 1, 7, 2, 7);
    state(states, 2, 7, 3, 5);
    int[] kinds = Kinds.of(states, LETTERS);
    for (int letter : new int[] {0, 4, 5, 6, 7, 8}) {
      assertThat(kinds[letter]).isZero();
    }
    assertThat(IntStream.of(1, 2, 3).map(letter -> kinds[letter]).distinct().toArray())
        .hasSize(3)
        .doesNotContain(0);
  }

  @Test
  void onePatternMayPartAKindThatAnotherMade() {
    Numbering states = new Numbering();
    state(states, 1, 7, 2, 7, 3, 7, 4, 7);
    state(states, 1, 5, 2, 5);
    state(states, 1, 4, 2, 4, 3, 4);
    int[] kinds = Kinds.of(states, LETTERS);
    assertThat(kinds[1]).isEqualTo(kinds[2]).isNotEqualTo(kinds[3]);
    assertThat(kinds[3]).isNotEqualTo(kinds[4]);
  }

  @Test
  void theKindThatMostStatesWaitForComesFirst() {
    Numbering states = new Numbering();
    state(states, 1, 7, 2, 6, 3, 5);
    state(states, 2, 8, 3, 6);
    state(states, 3, 8);
    int[] kinds = Kinds.of(states, LETTERS);
    assertThat(List.of(kinds[3], kinds[2], kinds[1])).containsExactly(1, 2, 3);
  }

  @Test
  void withoutPatternsAllAreOfOneKind() {
    assertThat(Kinds.of(new Numbering(), 3)).containsExactly(0, 0, 0);
  }
}
