package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Draft;

/** Hears tone, ask and wording in one walk. */
final class Ear implements ToneSink {
  private final WordWeights weights;
  private final ToneReader tone;
  private final AskReader ask;
  private final ConcernReader wording;

  private final Draft draft;

  Ear(Draft draft, WordWeights weights, Spellings spellings) {
    this.draft = draft;
    this.weights = weights;
    tone = new ToneReader(weights.tone, spellings);
    ask = new AskReader(weights.asks, spellings);
    wording = new ConcernReader(weights.concerns, new WeighedWords(draft, spellings));
  }

  @Override
  public void word(long key, int number, boolean opens, boolean begins, boolean asked, int place) {
    tone.word(weights.toneRow(number), opens, begins, asked, place);
    ask.word(weights.askRow(number), opens, asked, place);
    wording.word(key, weights.concernRow(number), opens, asked, place);
  }

  @Override
  public void pair(long first, long second, boolean opens, int place) {
    int pair = weights.pair(first, second);
    if (pair != WordWeights.NONE) {
      tone.pair(weights.tonePair(pair), opens, place);
      ask.pair(weights.askPair(pair), opens, place);
    }
  }

  @Override
  public void sign(char sign) {
    tone.sign(sign);
    ask.sign(sign);
  }

  @Override
  public void counts(int sentences, int questions, int eights) {
    tone.counts(sentences, questions, eights);
  }

  Heard heard(boolean personal) {
    PlainAsk plain = draft.kind().asks() ? ask.ask(draft) : PlainAsk.NOT_EXPECTED;
    return new Heard(tone.tone(draft), plain, personal ? wording.wording() : Wording.SILENT);
  }
}
