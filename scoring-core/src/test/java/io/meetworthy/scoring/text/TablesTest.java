package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small tables of numbers: nothing put in is lost, whatever its number. */
class TablesTest {
  private static Ints ints(int... values) {
    Ints ints = new Ints();
    IntStream.of(values).forEach(ints::add);
    return ints;
  }

  @Test
  void aTableFindsEveryKeyAndNoOther() {
    KeyTable table = new KeyTable(500);
    for (int i = 1; i <= 500; i++) {
      table.put(Spellings.key("word" + i), i);
    }
    for (int i = 1; i <= 500; i++) {
      assertThat(table.find(Spellings.key("word" + i))).isEqualTo(i);
    }
    assertThat(table.find(Spellings.key("word501"))).isEqualTo(KeyTable.NONE);
    assertThat(new KeyTable(1).find(Spellings.key("a"))).isEqualTo(KeyTable.NONE);
  }

  @Test
  void aKeyHasOneNumber() {
    KeyTable table = new KeyTable(2);
    table.put(7, 1);
    table.put(7, 1);
    assertThat(table.find(7)).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> table.put(7, 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 9, 12, 13, 100})
  void numbersAreSortedAndEachKeptOnce(int size) {
    Ints ints = new Ints();
    IntStream.range(0, size).map(i -> i * 7 % 10).forEach(ints::add);
    ints.sortDistinct();
    assertThat(ints.toArray())
        .isEqualTo(IntStream.range(0, size).map(i -> i * 7 % 10).sorted().distinct().toArray());
    assertThat(ints.isEmpty()).isEqualTo(size == 0);
  }

  @Test
  void aPartOfAListIsAddedToAnother() {
    Ints from = ints(IntStream.range(0, 40).toArray());
    Ints to = ints(100, 101);
    to.addAll(from, 3, 9);
    assertThat(to.toArray()).containsExactly(100, 101, 3, 4, 5, 6, 7, 8);
    to.addAll(from, 0, 40);
    assertThat(to.size()).isEqualTo(48);
    assertThat(to.get(8)).isZero();
    assertThat(to.get(47)).isEqualTo(39);
    to.set(0, 5);
    assertThat(to.get(0)).isEqualTo(5);
    to.clear();
    assertThat(to.isEmpty()).isTrue();
  }

  @Test
  void aListIsRecognisedWhereItStandsInAnother() {
    Ints row = ints(4, 5);
    Ints all = ints(3, 4, 5, 6);
    assertThat(row.matches(all, 1, 3)).isTrue();
    assertThat(row.matches(all, 0, 2)).isFalse();
    assertThat(row.matches(all, 1, 4)).isFalse();
    assertThat(row.hash()).isEqualTo(all.hash(1, 3)).isNotEqualTo(all.hash(0, 2));
    assertThat(ints(5, 4).hash()).isNotEqualTo(row.hash());
  }

  @Test
  void equalRowsHaveOneNumber() {
    Numbering numbering = new Numbering();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 300; i++) {
        assertThat(numbering.number(ints(IntStream.rangeClosed(i, i + i % 7).toArray())))
            .isEqualTo(i);
      }
    }
    assertThat(numbering.size()).isEqualTo(300);
    assertThat(numbering.end(2) - numbering.begin(2)).isEqualTo(3);
    assertThat(numbering.values().get(numbering.begin(2))).isEqualTo(2);
    assertThat(numbering.begin(0)).isZero();
  }

  @Test
  void thereMayBeARowOfNothing() {
    Numbering numbering = new Numbering();
    assertThat(numbering.number(ints())).isZero();
    assertThat(numbering.number(ints(1))).isEqualTo(1);
    assertThat(numbering.number(ints())).isZero();
  }

  @Test
  void aRowOfNothingIsToldFromAnyNumberOfOthers() {
    for (int size = 0; size < 300; size++) {
      Numbering numbering = new Numbering();
      IntStream.range(0, size).forEach(i -> numbering.number(ints(i)));
      assertThat(numbering.number(ints())).isEqualTo(size);
      assertThat(numbering.number(ints())).isEqualTo(size);
    }
  }

  @Test
  void ofMatchesThatOverlapTheLeftmostAndThenTheLongestStays() {
    Matches matches = new Matches(3);
    matches.add(1, 0, 2);
    matches.add(1, 0, 4);
    matches.add(1, 3, 9);
    matches.add(2, 3, 5);
    matches.add(1, 4, 5);
    assertThat(matches.times(1)).isEqualTo(2);
    assertThat(matches.times(0)).isZero();
    int first = matches.begin(1);
    assertThat(matches.end(first)).isEqualTo(4);
    int next = matches.next(first);
    assertThat(matches.first(next)).isEqualTo(4);
    assertThat(matches.next(next)).isEqualTo(Matches.NONE);
    assertThat(matches.begin(0)).isEqualTo(Matches.NONE);
    matches.drop(first);
    assertThat(matches.times(1)).isEqualTo(1);
    assertThat(matches.begin(1)).isEqualTo(next);
    assertThat(matches.phrase(first)).isNegative();
  }

  @Test
  void manyMatchesOfManyPhrasesAreKept() {
    Matches matches = new Matches(200);
    for (int i = 0; i < 600; i++) {
      matches.add(i % 200, i, i + 1);
    }
    for (int phrase = 0; phrase < 200; phrase++) {
      assertThat(matches.times(phrase)).isEqualTo(3);
      int second = matches.next(matches.begin(phrase));
      assertThat(matches.first(second)).isEqualTo(phrase + 200);
      assertThat(matches.first(matches.next(second))).isEqualTo(phrase + 400);
    }
  }
}
