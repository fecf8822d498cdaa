package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Draft;
import java.util.Arrays;

/**
 * Adds up, sentence by sentence, the weights of the words by which people ask; each counts once in
 * a sentence, and the sentence that asks most plainly counts.
 */
final class AskReader implements ToneSink {
  private final ToneLexicon lexicon;
  private final Spellings spellings;
  private final long[] seen;
  private Strongest strongest = new Strongest();
  private Strongest plainest = new Strongest();
  private int words;
  private int sum;
  private int count;
  private int most = Integer.MIN_VALUE;
  private int mostOf;

  AskReader(ToneLexicon lexicon, Spellings spellings) {
    this.lexicon = lexicon;
    this.spellings = spellings;
    seen = new long[(lexicon.size() >> 6) + 1];
  }

  @Override
  public void word(long key, boolean opens, boolean begins, boolean asked, int place) {
    words++;
    int row = lexicon.row(key);
    if (row == ToneLexicon.NONE) {
      return;
    }
    int moves = take(lexicon.trait(row, ToneLexicon.WORD));
    moves += asked ? take(lexicon.trait(row, ToneLexicon.ASKED)) : 0;
    moves += opens ? take(lexicon.trait(row, ToneLexicon.OPENS)) : 0;
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
    if (words > 0) {
      take(lexicon.sign(sign));
      take(lexicon.eights(Math.min(words / 8, MANY)));
      int moves = lexicon.moves(sum + lexicon.start(count), count);
      if (moves > most) {
        most = moves;
        mostOf = count;
        Strongest weaker = plainest;
        plainest = strongest;
        strongest = weaker;
      }
    }
    strongest.clear();
    Arrays.fill(seen, 0);
    words = 0;
    sum = 0;
    count = 0;
  }

  @Override
  public void counts(int sentences, int questions, int eights) {}

  private int take(int trait) {
    if (trait == ToneLexicon.NONE || (seen[trait >> 6] & 1L << trait) != 0) {
      return 0;
    }
    seen[trait >> 6] |= 1L << trait;
    sum += lexicon.weight(trait);
    count++;
    return lexicon.weight(trait);
  }

  PlainAsk ask(Draft draft) {
    int moves = most == Integer.MIN_VALUE ? -PlainAsk.MOST : most - PlainAsk.USUAL;
    return new PlainAsk(
        Math.max(-PlainAsk.MOST, Math.min(PlainAsk.MOST, moves)),
        plainest.moved(draft, spellings, weight -> lexicon.moves(weight, mostOf)));
  }
}
