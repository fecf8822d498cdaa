package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.MovedWord;
import io.meetworthy.scoring.Span;
import java.util.ArrayList;
import java.util.List;

/** Adds up the weights of what a draft's tone is read from; each counts once. */
final class ToneReader implements ToneSink {
  private final ToneLexicon lexicon;
  private final Spellings spellings;
  private final long[] seen;
  private final int[] strongest = new int[Tone.SHOWN];
  private final int[] starts = new int[Tone.SHOWN];
  private final int[] ends = new int[Tone.SHOWN];
  private int shown;
  private int groups;
  private int sum;
  private int count;

  ToneReader(ToneLexicon lexicon, Spellings spellings) {
    this.lexicon = lexicon;
    this.spellings = spellings;
    seen = new long[(lexicon.size() >> 6) + 1];
  }

  @Override
  public void word(long key, boolean opens, boolean begins, boolean asked, int place) {
    int row = lexicon.row(key);
    if (row == ToneLexicon.NONE) {
      return;
    }
    int moves = take(lexicon.trait(row, ToneLexicon.WORD));
    moves += asked ? take(lexicon.trait(row, ToneLexicon.ASKED)) : 0;
    moves += opens ? take(lexicon.trait(row, ToneLexicon.OPENS)) : 0;
    moves += begins ? take(lexicon.trait(row, ToneLexicon.BEGINS)) : 0;
    int fresh = lexicon.groups(row) & ~groups;
    groups |= fresh;
    for (; fresh != 0; fresh &= fresh - 1) {
      take(lexicon.group(Integer.numberOfTrailingZeros(fresh)));
    }
    show(moves, place, place);
  }

  @Override
  public void pair(long first, long second, boolean opens, int place) {
    int row = lexicon.pair(first, second);
    if (row == ToneLexicon.NONE) {
      return;
    }
    int moves = take(lexicon.trait(row, ToneLexicon.WORD));
    moves += opens ? take(lexicon.trait(row, ToneLexicon.OPENS)) : 0;
    show(moves, place - 1, place);
  }

  @Override
  public void sign(char sign) {
    take(lexicon.sign(sign));
  }

  @Override
  public void counts(int sentences, int questions, int eights) {
    take(lexicon.eights(eights));
    take(lexicon.sentences(sentences));
    take(lexicon.questions(questions));
  }

  private int take(int trait) {
    if (trait == ToneLexicon.NONE || (seen[trait >> 6] & 1L << trait) != 0) {
      return 0;
    }
    seen[trait >> 6] |= 1L << trait;
    sum += lexicon.weight(trait);
    count++;
    return lexicon.weight(trait);
  }

  /** Keeps the strongest words, by how far they move, in a short list. */
  private void show(int moves, int first, int last) {
    int size = Math.abs(moves);
    if (size == 0 || (shown == Tone.SHOWN && size <= Math.abs(strongest[shown - 1]))) {
      return;
    }
    int at = shown < Tone.SHOWN ? shown++ : shown - 1;
    for (; at > 0 && Math.abs(strongest[at - 1]) < size; at--) {
      strongest[at] = strongest[at - 1];
      starts[at] = starts[at - 1];
      ends[at] = ends[at - 1];
    }
    strongest[at] = moves;
    starts[at] = first;
    ends[at] = last;
  }

  Tone tone(Draft draft) {
    List<MovedWord> moved = new ArrayList<>(shown);
    for (int i = 0; i < shown; i++) {
      int moves = lexicon.moves(strongest[i], count);
      if (moves != 0) {
        int end = spellings.end(ends[i]);
        Span span = new Span(Field.BODY, spellings.start(starts[i]), end);
        moved.add(new MovedWord(span.in(draft), span, moves));
      }
    }
    int all = lexicon.moves(sum + lexicon.start(count), count);
    return new Tone(Math.max(-Tone.MOST, Math.min(Tone.MOST, all)), moved);
  }
}
