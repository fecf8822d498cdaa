package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Draft;

/** Adds up the weights of what a draft's tone is read from; each counts once. */
final class ToneReader implements ToneSink {
  private final ToneLexicon lexicon;
  private final Spellings spellings;
  private final long[] seen;
  private final Strongest strongest = new Strongest();
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
    strongest.take(moves, place, place);
  }

  @Override
  public void pair(long first, long second, boolean opens, int place) {
    int row = lexicon.pair(first, second);
    if (row == ToneLexicon.NONE) {
      return;
    }
    int moves = take(lexicon.trait(row, ToneLexicon.WORD));
    moves += opens ? take(lexicon.trait(row, ToneLexicon.OPENS)) : 0;
    strongest.take(moves, place - 1, place);
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

  Tone tone(Draft draft) {
    int all = lexicon.moves(sum + lexicon.start(count), count);
    return new Tone(
        Math.max(-Tone.MOST, Math.min(Tone.MOST, all)),
        strongest.moved(draft, spellings, weight -> lexicon.moves(weight, count)));
  }
}
