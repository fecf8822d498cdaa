package io.meetworthy.scoring.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every word that the vocabulary or a phrase knows, each with a small number: its letter. */
final class Lexicon {
  static final int UNKNOWN = 0;
  static final int NUMBER = 1;
  static final int NAME = 2;
  static final int LENGTH = 3;
  static final int DATE = 4;
  static final int PERIOD = 5;
  static final int MONEY = 6;
  static final int LINK = 7;
  static final int CALENDAR_LINK = 8;
  static final int SHORT_LINK = 9;
  static final int ADDRESS = 10;
  static final int PLACEHOLDER = 11;

  /** Stands before the first word of a sentence, in patterns only. */
  static final int START = 12;

  private static final int FIRST_WORD = 13;

  // The key of each word, and the number of each key: first the letters, then the further words.
  private final long[] keys;
  private final KeyTable numbers;
  private final int[] traits;
  private final int[] values;
  private final int[] second;
  private final NamesLikeWords namesLikeWords;

  private Lexicon(Builder builder) {
    int size = builder.words.size();
    int all = size + builder.further.size();
    keys = new long[all];
    numbers = new KeyTable(all);
    for (int number = FIRST_WORD; number < all; number++) {
      boolean letter = number < size;
      String word = letter ? builder.words.get(number) : builder.further.get(number - size);
      keys[number] = Spellings.key(word);
      numbers.put(keys[number], number);
    }
    traits = new int[size];
    values = new int[size];
    second = new int[size];
    for (Vocabulary.Entry entry : Vocabulary.ENTRIES) {
      for (String word : entry.words().split(" ")) {
        String[] parts = word.split("=");
        int letter = builder.letters.getOrDefault(parts[0], UNKNOWN);
        traits[letter] |= entry.trait().bit();
        if (parts.length > 1) {
          values[letter] = Integer.parseInt(parts[1]);
        }
      }
    }
    for (Vocabulary.Entry entry : Vocabulary.BESIDES) {
      for (String word : entry.words().split(" ")) {
        Integer letter = builder.letters.get(word);
        traits[letter == null ? UNKNOWN : letter] |= letter == null ? 0 : entry.trait().bit();
      }
    }
    Vocabulary.TWO_WORDS.forEach(
        (one, two) -> {
          int letter = builder.letters.getOrDefault(one, UNKNOWN);
          String[] parts = two.split(" ");
          values[letter] = builder.letters.getOrDefault(parts[0], UNKNOWN);
          second[letter] = builder.letters.getOrDefault(parts[1], UNKNOWN);
        });
    namesLikeWords = new NamesLikeWords(this);
  }

  /** The letter of the word with this {@link Spellings#key}, or {@link #UNKNOWN}. */
  int find(long key) {
    return letter(number(key));
  }

  /**
   * The number of the word with this key: its letter where it has one; {@link #UNKNOWN} for none.
   */
  int number(long key) {
    return numbers.find(key);
  }

  /** The letter of the word with this number, or {@link #UNKNOWN} where no pattern knows it. */
  int letter(int number) {
    return number < traits.length ? number : UNKNOWN;
  }

  /** How many words have a number. */
  int words() {
    return keys.length;
  }

  /** The letter of a folded word, or {@link #UNKNOWN}. */
  int find(String word) {
    return find(Spellings.key(word));
  }

  /** The key of the word with this number. */
  long key(int number) {
    return keys[number];
  }

  /** Whether a number is of a class of words, which has no spelling. */
  boolean isClass(int number) {
    return number < FIRST_WORD;
  }

  boolean is(int letter, Trait trait) {
    return (traits[letter] & trait.bit()) != 0;
  }

  int traits(int letter) {
    return traits[letter];
  }

  int value(int letter) {
    return values[letter];
  }

  /** The second word that this one stands for, or 0; {@link #value} is then the first. */
  int second(int letter) {
    return second[letter];
  }

  /** Tells where words are names. */
  NamesLikeWords namesLikeWords() {
    return namesLikeWords;
  }

  int size() {
    return traits.length;
  }

  /** Collects words before the letters are fixed. */
  static final class Builder {
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> letters = new HashMap<>();
    private final List<String> further = new ArrayList<>();

    Builder() {
      for (int i = 0; i < FIRST_WORD; i++) {
        words.add("");
      }
      for (Vocabulary.Entry entry : Vocabulary.ENTRIES) {
        for (String word : entry.words().split(" ")) {
          letter(word.split("=")[0]);
        }
      }
      Vocabulary.TWO_WORDS.forEach(
          (one, two) -> {
            letter(one);
            letter(two.split(" ")[0]);
            letter(two.split(" ")[1]);
          });
      Vocabulary.AFTER_APOSTROPHE.values().forEach(this::letter);
      Vocabulary.BEFORE_NOT.values().forEach(this::letter);
    }

    /** The letter of a word, new where the word is. */
    int letter(String word) {
      Integer known = letters.get(word);
      if (known != null) {
        return known;
      }
      letters.put(word, words.size());
      words.add(word);
      return words.size() - 1;
    }

    /** Words that no pattern knows but whoever weighs words does; the letters are complete. */
    void addAll(Collection<String> weighed) {
      weighed.stream().filter(word -> !letters.containsKey(word)).forEach(further::add);
    }

    Lexicon build() {
      return new Lexicon(this);
    }
  }
}
