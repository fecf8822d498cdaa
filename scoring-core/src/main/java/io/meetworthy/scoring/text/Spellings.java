package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Span;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The words of a draft one by one as they are spelled, each as one number: for look-ups in a
 * lexicon of thousands of words.
 *
 * <p>A word's key is {@link #key} of its spelling as the rules know it: lower case, no accents, no
 * hidden characters. "Don't" is two words, "do" and "not", both where it stands. A number, a link,
 * an address or a placeholder has no spelling and the key {@link #NO_WORD}. No two words are joined
 * here, even where they are one length of time or one name to a rule.
 *
 * <p>A lexicon keeps the keys of its words in a hash table, such as one array of keys probed from
 * {@link #slot}; no string is made or compared:
 *
 * <pre>{@code
 * Spellings spellings = reading.spellings();
 * for (int word = 0; word < spellings.count(); word++) {
 *   weight += lexicon.weight(spellings.key(word));
 * }
 * }</pre>
 */
public final class Spellings {
  /** The key of what has no spelling. */
  public static final long NO_WORD = 0;

  // Odd, with bits everywhere: 2^64 divided by the golden ratio.
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private static final int END_AT = 16;
  private static final int PLACE = (1 << END_AT) - 1;

  private long[] keys = new long[128];
  private int[] places = new int[128];
  private int[] numbers = new int[128];
  private int count;
  private int subject;

  Spellings() {}

  /** The key of a word in lower-case letters without accents; others are never read so. */
  public static long key(String word) {
    return key(NO_WORD, word);
  }

  /** The key of what is spelled by a key and the characters after it. */
  static long key(long before, String after) {
    long key = before;
    for (int i = 0; i < after.length(); i++) {
      key = key(key, after.charAt(i));
    }
    return key;
  }

  /** The key of a word that is one letter longer. */
  static long key(long before, char letter) {
    return before * SPREAD + letter;
  }

  /** A place for a key in a table of two to some power, 1-31 bits. */
  public static int slot(long key, int bits) {
    return (int) ((key * SPREAD) >>> (Long.SIZE - bits));
  }

  /** How many words there are, those of the subject first. */
  public int count() {
    return count;
  }

  /** How many of them stand in the subject. */
  public int subjectCount() {
    return subject;
  }

  /** The key of a word. */
  public long key(int word) {
    return keys[word];
  }

  /** Where a word stands. */
  public Span span(int word) {
    Field field = word < subject ? Field.SUBJECT : Field.BODY;
    return new Span(field, places[word] & PLACE, places[word] >>> END_AT);
  }

  /** The number of a word in the lexicon. */
  int number(int word) {
    return numbers[word];
  }

  /** How many different words of the body have no capital and no letter. */
  int unknown(Lexicon lexicon, String body) {
    Set<Long> unknown = new HashSet<>();
    for (int word = subject; word < count; word++) {
      boolean known = lexicon.letter(numbers[word]) != Lexicon.UNKNOWN;
      if (!known && Character.isLowerCase(body.charAt(start(word)))) {
        unknown.add(keys[word]);
      }
    }
    return unknown.size();
  }

  int start(int word) {
    return places[word] & PLACE;
  }

  int end(int word) {
    return places[word] >>> END_AT;
  }

  void add(long key, int number, int start, int end) {
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, count * 2);
      numbers = Arrays.copyOf(numbers, count * 2);
      places = Arrays.copyOf(places, count * 2);
    }
    keys[count] = key;
    numbers[count] = number;
    places[count] = start | end << END_AT;
    count++;
  }

  /** Forgets the last word: it was the beginning of a link. */
  void drop() {
    count--;
  }

  /** What was read so far is the subject. */
  void endSubject() {
    subject = count;
  }
}
