package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Draft;

/**
 * Adds up, sentence by sentence, the weights of the words by which people ask; each counts once in
 * a sentence, and the sentence that asks most plainly counts.
 */
final class AskReader {
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

  void word(int row, boolean opens, boolean asked, int place) {
    words++;
    strongest.take(traits.take(row, opens, asked), place, place);
  }

  void pair(int row, boolean opens, int place) {
    strongest.take(traits.take(row, opens), place - 1, place);
  }

  void sign(char sign) {
    if (words > 0) {
      traits.take(lexicon.sign(sign));
      traits.take(lexicon.eights(Math.min(words / 8, ToneSink.MANY)));
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

  PlainAsk ask(Draft draft) {
    int moves = most == Integer.MIN_VALUE ? -PlainAsk.MOST : most - PlainAsk.USUAL;
    return new PlainAsk(
        Math.max(-PlainAsk.MOST, Math.min(PlainAsk.MOST, moves)),
        plainest.moved(draft, spellings, weight -> lexicon.moves(weight, mostOf)));
  }
}
