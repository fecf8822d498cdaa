package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.MovedWord;
import io.meetworthy.scoring.Span;
import java.util.ArrayList;
import java.util.List;

/** A short list of the words that move most, the strongest first. */
final class Strongest {
  private final int[] weights = new int[Tone.SHOWN];
  private final int[] firsts = new int[Tone.SHOWN];
  private final int[] lasts = new int[Tone.SHOWN];
  private int size;

  void clear() {
    size = 0;
  }

  /** Takes words from a first to a last place among the spellings, if they are strong enough. */
  void take(int weight, int first, int last) {
    int strength = Math.abs(weight);
    if (strength == 0 || (size == Tone.SHOWN && strength <= Math.abs(weights[size - 1]))) {
      return;
    }
    int at = size < Tone.SHOWN ? size++ : size - 1;
    for (; at > 0 && Math.abs(weights[at - 1]) < strength; at--) {
      weights[at] = weights[at - 1];
      firsts[at] = firsts[at - 1];
      lasts[at] = lasts[at - 1];
    }
    weights[at] = weight;
    firsts[at] = first;
    lasts[at] = last;
  }

  /** Those that move a standing at all. */
  List<MovedWord> moved(Draft draft, Spellings spellings, Moves moves) {
    List<MovedWord> moved = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      int by = moves.of(weights[i]);
      if (by != 0) {
        Span span = new Span(Field.BODY, spellings.start(firsts[i]), spellings.end(lasts[i]));
        moved.add(new MovedWord(span.in(draft), span, by));
      }
    }
    return moved;
  }

  /** How far a weight moves a standing. */
  interface Moves {
    int of(int weight);
  }
}
