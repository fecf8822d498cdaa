package io.meetworthy.scoring.text;

import java.util.ArrayList;
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
  private static final int FIRST_WORD = 12;

  // The words one after the other, and where each begins.
  private final char[] spelled;
  private final int[] begins;
  private final int[] traits;
  private final int[] values;
  private final int[] second;
  private final int[] table;

  private Lexicon(Builder builder) {
    int size = builder.words.size();
    spelled = String.join("", builder.words).toCharArray();
    begins = new int[size + 1];
    for (int letter = 0; letter < size; letter++) {
      begins[letter + 1] = begins[letter] + builder.words.get(letter).length();
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
    int slots = Integer.highestOneBit(size * 4);
    table = new int[slots];
    for (int letter = FIRST_WORD; letter < size; letter++) {
      int slot = mix(builder.words.get(letter).hashCode()) & (slots - 1);
      while (table[slot] != 0) {
        slot = (slot + 1) & (slots - 1);
      }
      table[slot] = letter;
    }
    Vocabulary.TWO_WORDS.forEach(
        (one, two) -> {
          int letter = builder.letters.getOrDefault(one, UNKNOWN);
          String[] parts = two.split(" ");
          values[letter] = builder.letters.getOrDefault(parts[0], UNKNOWN);
          second[letter] = builder.letters.getOrDefault(parts[1], UNKNOWN);
        });
  }

  /** The letter of a folded word whose {@link String#hashCode} is given, or {@link #UNKNOWN}. */
  int find(char[] word, int length, int hash) {
    int slot = mix(hash) & (table.length - 1);
    for (int letter = table[slot]; letter != 0; letter = table[slot]) {
      if (same(letter, word, length)) {
        return letter;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return UNKNOWN;
  }

  /** The letter of a folded word, or {@link #UNKNOWN}. */
  int find(String word) {
    return find(word.toCharArray(), word.length(), word.hashCode());
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

  int size() {
    return traits.length;
  }

  private boolean same(int letter, char[] word, int length) {
    int begin = begins[letter];
    if (begins[letter + 1] - begin != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (spelled[begin + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static int mix(int hash) {
    int h = hash * 0x9e3779b9;
    return h ^ h >>> 15;
  }

  /** Collects words before the letters are fixed. */
  static final class Builder {
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> letters = new HashMap<>();

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

    Lexicon build() {
      return new Lexicon(this);
    }
  }
}
