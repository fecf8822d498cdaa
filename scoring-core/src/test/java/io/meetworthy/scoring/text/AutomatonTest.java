package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Patterns laid out as states over kinds of words. */
class AutomatonTest {
  /** As many words as there are letters for. */
  private static final int MOST_WORDS = (1 << Automaton.LETTER_BITS) - Nfa.LETTERS - 1;

  private final Lexicon.Builder words = new Lexicon.Builder();
  private final Nfa nfa = new Nfa(words);

  /** The phrases found on arriving after these words, none of which is passed over. */
  private List<Integer> found(Automaton automaton, String text) {
    int state = Automaton.DEAD;
    boolean first = true;
    for (String word : text.split(" ")) {
      int kind = automaton.kind(words.letter(word));
      state = first ? automaton.start(kind) : automaton.next(state, kind);
      if (state == Automaton.DEAD) {
        return List.of();
      }
      first = false;
    }
    return Stream.iterate(automaton.acceptsFrom(state), place -> place + 1)
        .limit(automaton.acceptsTo(state) - automaton.acceptsFrom(state))
        .map(place -> automaton.accepted(place) >> Automaton.ANCHOR_BITS)
        .toList();
  }

  @Test
  void aPatternMayBeginWithWhatMayBeLeftOut() {
    Pattern.add("[ripe] apple", nfa, 0);
    Pattern.add("ripe apple pie", nfa, 1);
    Pattern.add("(ripe|red) apple", nfa, 2);
    words.letter("pear");
    Automaton automaton = Automaton.of(nfa, words.build().size());
    assertThat(found(automaton, "apple")).containsExactly(0);
    assertThat(found(automaton, "ripe apple")).containsExactlyInAnyOrder(0, 2);
    assertThat(found(automaton, "red apple")).containsExactly(2);
    assertThat(found(automaton, "ripe apple pie")).containsExactly(1);
    assertThat(found(automaton, "red apple pie")).isEmpty();
    assertThat(found(automaton, "ripe")).isEmpty();
    assertThat(found(automaton, "pear")).isEmpty();
    assertThat(found(automaton, "ripe pear")).isEmpty();
  }

  @Test
  void moreWordsThanThereAreLettersForAreRefused() {
    Pattern.add("red apple", nfa, 0);
    assertThat(found(Automaton.of(nfa, MOST_WORDS), "red apple")).containsExactly(0);
    assertThatIllegalArgumentException().isThrownBy(() -> Automaton.of(nfa, MOST_WORDS + 1));
  }
}
