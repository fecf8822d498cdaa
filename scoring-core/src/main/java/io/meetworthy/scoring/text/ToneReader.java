package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Draft;

/** Adds up the weights of what a draft's tone is read from; each counts once. */
final class ToneReader {
  private final ToneLexicon lexicon;
  private final Spellings spellings;
  private final TraitSum traits;
  private final Strongest strongest = new Strongest();
  private int groups;

  ToneReader(ToneLexicon lexicon, Spellings spellings) {
    this.lexicon = lexicon;
    this.spellings = spellings;
    traits = new TraitSum(lexicon);
  }

  void word(int row, boolean opens, boolean begins, boolean asked, int place) {
    int moves = traits.take(row, opens, asked);
    moves += begins ? traits.take(lexicon.trait(row, ToneLexicon.BEGINS)) : 0;
    int fresh = lexicon.groups(row) & ~groups;
    groups |= fresh;
    for (; fresh != 0; fresh &= fresh - 1) {
      traits.take(lexicon.group(Integer.numberOfTrailingZeros(fresh)));
    }
    strongest.take(moves, place, place);
  }

  void pair(int row, boolean opens, int place) {
    strongest.take(traits.take(row, opens), place - 1, place);
  }

  void sign(char sign) {
    traits.take(lexicon.sign(sign));
  }

  void counts(int sentences, int questions, int eights) {
    traits.take(lexicon.eights(eights));
    traits.take(lexicon.sentences(sentences));
    traits.take(lexicon.questions(questions));
  }

  Tone tone(Draft draft) {
    int all = traits.moves();
    return new Tone(
        Math.max(-Tone.MOST, Math.min(Tone.MOST, all)),
        strongest.moved(draft, spellings, weight -> lexicon.moves(weight, traits.count())));
  }
}
