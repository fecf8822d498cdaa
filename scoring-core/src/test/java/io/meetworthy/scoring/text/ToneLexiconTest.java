package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lexicon of tone gives each trait its weight, and eases the sum of many. */
class ToneLexiconTest {
  private static final List<String> GROUPS = List.copyOf(ToneLexicon.groupWords().keySet());
  private static final List<String> LINES =
      List.of(
          "start\t-\t12",
          "word\tplease\t9",
          "opens\tplease\t-7",
          "begins\thello\t20",
          "asked\twork\t-127",
          "word\tyour work\t30",
          "opens\tyour work\t31",
          "sign\t!\t-3",
          "sign\tline\t4",
          "eights\t2\t5",
          "sentences\t3\t6",
          "questions\t1\t8",
          "word\t#number\t11",
          "group\t" + GROUPS.get(1) + "\t13");
  private final ToneLexicon lexicon = ToneLexicon.of(LINES);

  private int weight(String words, int form) {
    return lexicon.weight(lexicon.trait(lexicon.row(ToneLexicon.key(words)), form));
  }

  @Test
  void aWordWeighsByHowItStands() {
    assertThat(weight("please", ToneLexicon.WORD)).isEqualTo(9);
    assertThat(weight("please", ToneLexicon.OPENS)).isEqualTo(-7);
    assertThat(weight("please", ToneLexicon.ASKED)).isZero();
    assertThat(weight("hello", ToneLexicon.BEGINS)).isEqualTo(20);
    assertThat(weight("work", ToneLexicon.ASKED)).isEqualTo(-127);
    assertThat(weight("#number", ToneLexicon.WORD)).isEqualTo(11);
    assertThat(lexicon.row(ToneLexicon.key("oven"))).isEqualTo(ToneLexicon.NONE);
    assertThat(lexicon.lines()).isEqualTo(LINES);
    assertThat(lexicon.size()).isEqualTo(LINES.size() + 1);
  }

  @Test
  void twoWordsAreAPairInTheirOrder() {
    assertThat(weight("your work", ToneLexicon.WORD)).isEqualTo(30);
    assertThat(weight("your work", ToneLexicon.OPENS)).isEqualTo(31);
    assertThat(weight("work your", ToneLexicon.WORD)).isZero();
    assertThat(lexicon.pairs()).containsExactly(ToneLexicon.key("your work"));
    assertThat(ToneLexicon.key("your work"))
        .isEqualTo(ToneLexicon.pairKey(Spellings.key("your"), Spellings.key("work")));
  }

  @Test
  void itsWordsAreThoseAloneAndInGroups() {
    List<String> members = new ArrayList<>();
    ToneLexicon.groupWords().values().forEach(members::addAll);
    assertThat(lexicon.words())
        .contains("please", "hello", "work")
        .containsAll(members)
        .doesNotContain("your work", "#number");
  }

  @Test
  void aWordIsInItsGroupsAndAGroupHasAWeight() {
    int group = 0;
    for (List<String> members : ToneLexicon.groupWords().values()) {
      for (String word : members) {
        int groups = lexicon.groups(lexicon.row(ToneLexicon.key(word)));
        assertThat(groups & 1 << group).as(word).isNotZero();
      }
      assertThat(lexicon.weight(lexicon.group(group))).isEqualTo(group == 1 ? 13 : 0);
      group++;
    }
    assertThat(lexicon.groups(lexicon.row(ToneLexicon.key("work")))).isZero();
  }

  @Test
  void signsAndCountsHaveWeights() {
    assertThat(lexicon.weight(lexicon.sign('!'))).isEqualTo(-3);
    assertThat(lexicon.weight(lexicon.sign('\n'))).isEqualTo(4);
    assertThat(lexicon.sign('?')).isEqualTo(ToneLexicon.NONE);
    assertThat(lexicon.sign(';')).isEqualTo(ToneLexicon.NONE);
    assertThat(ToneLexicon.of(List.of("sign\t.\t2")).sign('.')).isEqualTo(1);
    assertThat(lexicon.weight(lexicon.eights(2))).isEqualTo(5);
    assertThat(lexicon.weight(lexicon.eights(1))).isZero();
    assertThat(lexicon.weight(lexicon.sentences(3))).isEqualTo(6);
    assertThat(lexicon.weight(lexicon.questions(1))).isEqualTo(8);
  }

  @Test
  void whatATextStartsFromIsNotEased() {
    assertThat(lexicon.start(0)).isEqualTo(12);
    assertThat(lexicon.start(1)).isEqualTo(12);
    // 12 x 100 to the power of 0.35
    assertThat(lexicon.start(100)).isEqualTo(60);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0",
    "1, 1, 0",
    "2, 1, 1",
    "4, 1, 1",
    "6, 1, 2",
    "-2, 1, 0",
    "-3, 1, -1",
    "-4, 1, -1",
    "400, 1, 100",
    "400, 100, 20",
    "4000, 511, 113",
    "4000, 9999, 113"
  })
  void fourMoveByOneAndManyTraitsByLess(int sum, int count, int moves) {
    assertThat(lexicon.moves(sum, count)).isEqualTo(moves);
  }

  @Test
  void onlyFourClassesOfWordsHaveAKey() {
    assertThat(List.of("#number", "#length", "#date", "#link"))
        .extracting(ToneLexicon::classKey)
        .doesNotHaveDuplicates()
        .allMatch(key -> key < 0);
    assertThatIllegalArgumentException().isThrownBy(() -> ToneLexicon.classKey("#name"));
  }
}
