package io.meetworthy.scoring.text;

/** Takes what a draft's tone is read from, in the order of the text. */
public interface ToneSink {
  /**
   * A word; class words such as a date have the negative number of their class for a key.
   *
   * @param number its number in the lexicon, or of its class
   * @param opens whether it opens its sentence
   * @param begins whether it opens the body
   * @param asked whether its sentence is a question
   * @param place its place among the spellings
   */
  void word(long key, int number, boolean opens, boolean begins, boolean asked, int place);

  /** Two words of a sentence side by side; they may open it. */
  void pair(long first, long second, boolean opens, int place);

  /** The sign that ends a sentence, after the words of the sentence. */
  void sign(char sign);

  /** How many sentences, questions and eights of words there are, each {@value #MANY} at most. */
  void counts(int sentences, int questions, int eights);

  /** More than these make no other tone. */
  int MANY = 4;
}
