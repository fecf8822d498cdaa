package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Draft;

/**
 * Adds up, sentence by sentence, the weights of the words by which people ask; each counts once in
 * a sentence, and the sentence that asks most plainly counts.
 */
final class AskReader implements ToneSink {
  private final ToneLexicon lexicon;
  private final Spellings spellings;
  private final TraitSum traits;
  private Strongest strongest = new Strongest();
  private Strongest plainest = new Strongest();
  private int words;
  private int most = Integer.MIN_VALUE;
  private int mostOf;

  AskReader(ToneLexicon lexicon, Spellings spellings) {
    this.lexicon = lexicon;
    this.spellings = spellings;
    traits = new TraitSum(lexicon);
  }

  @Override
  public void word(long key, boolean opens, boolean begins, boolean asked, int place) {
    words++;
    int row = lexicon.row(key);
    if (row == ToneLexicon.NONE) {
      return;
    }
    strongest.take(traits.take(row, opens, asked), place, place);
  }

  @Override
  public void pair(long first, long second, boolean opens, int place) {
    int row = lexicon.pair(first, second);
    if (row == ToneLexicon.NONE) {
      return;
    }
    strongest.take(traits.take(row, opens), place - 1, place);
  }

  @Override
  public void sign(char sign) {
    if (words > 0) {
      traits.take(lexicon.sign(sign));
      traits.take(lexicon.eights(Math.min(words / 8, MANY)));
      int moves = traits.moves();
      if (moves > most) {
        most = moves;
        mostOf = traits.count();
        Strongest weaker = plainest;
        plainest = strongest;
        strongest = weaker;
      }
    }
    strongest.clear();
    traits.clear();
    words = 0;
  }

  @Override
  public void counts(int sentences, int questions, int eights) {}

  PlainAsk ask(Draft draft) {
    int moves = most == Integer.MIN_VALUE ? -PlainAsk.MOST : most - PlainAsk.USUAL;
    return new PlainAsk(
        Math.max(-PlainAsk.MOST, Math.min(PlainAsk.MOST, moves)),
        plainest.moved(draft, spellings, weight -> lexicon.moves(weight, mostOf)));
  }
}
