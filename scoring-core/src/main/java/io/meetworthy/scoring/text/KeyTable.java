package io.meetworthy.scoring.text;

/** Numbers by key, such as of words by {@link Spellings#key}; a look-up makes no object. */
final class KeyTable {
  /** The number of a key that is not in the table. */
  static final int NONE = 0;

  // Each key with its number beside it, probed from the key's slot.
  private final long[] places;
  private final int bits;

  /** A table with room for so many keys. */
  KeyTable(int size) {
    bits = Integer.SIZE - Integer.numberOfLeadingZeros(size * 2);
    places = new long[2 << bits];
  }

  /** The number of a key, or {@link #NONE}. */
  int find(long key) {
    return (int) places[place(key) + 1];
  }

  /**
   * Gives a number to a key.
   *
   * @throws IllegalArgumentException where it has another one: two words with one key
   */
  void put(long key, int number) {
    int place = place(key);
    if (places[place + 1] != NONE && places[place + 1] != number) {
      throw new IllegalArgumentException("two numbers for one key");
    }
    places[place] = key;
    places[place + 1] = number;
  }

  private int place(long key) {
    int place = 2 * Spellings.slot(key, bits);
    while (places[place] != key && places[place] != Spellings.NO_WORD) {
      place = place + 2 & places.length - 1;
    }
    return place;
  }
}
