package io.meetworthy.scoring.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Weights learned from people's judgement of politeness, or of what is an ask, each with its name:
 * a word, how it stands, two words side by side, a group of words, the sign that ends a sentence.
 *
 * <p>A line is kind, words and weight, parted by tabs; the weight is -127 to 127.
 */
public final class ToneLexicon {
  static final int NONE = 0;
  static final int WORD = 0;
  static final int OPENS = 1;
  static final int BEGINS = 2;
  static final int ASKED = 3;
  private static final int KINDS = 4;
  private static final int ROW = KINDS + 1;
  private static final int GROUPS = KINDS;
  private static final List<String> FORMS = List.of("word", "opens", "begins", "asked");
  private static final String GROUP = "group";
  private static final String SIGN = "sign";
  private static final String EIGHTS = "eights";
  private static final String SENTENCES = "sentences";
  private static final String QUESTIONS = "questions";
  private static final String START = "start";
  private static final String SIGNS = ".?!\n";
  private static final long PAIR = 0x632be59bd9b4e019L;

  /** Long texts have more words that move; the sum counts by this power of their number. */
  private static final double EASE = 0.35;

  private static final int[] EASED = new int[512];
  private static final int ONE = 1 << 16;

  /** This sum of weights, eased, moves a standing by one. */
  private static final int A_POINT = 4;

  static {
    Arrays.setAll(EASED, n -> (int) StrictMath.round(ONE / StrictMath.pow(Math.max(1, n), EASE)));
  }

  private final List<String> lines;
  private final KeyTable rowsByKey;

  // Trait 0 is none, and row 0 is of the words that have none: they weigh nothing.
  private final int[] rows;
  private final byte[] weights;
  private final Set<String> words = new TreeSet<>();
  private final List<Long> pairs = new ArrayList<>();
  private final int[] groups = new int[Integer.SIZE];
  private final int[] signs = new int[SIGNS.length()];
  private final int[] eights = new int[ToneSink.MANY + 1];
  private final int[] sentences = new int[ToneSink.MANY + 1];
  private final int[] questions = new int[ToneSink.MANY + 1];
  private final int start;
  private int entered;

  private ToneLexicon(List<String> lines, Map<String, Integer> members) {
    this.lines = List.copyOf(lines);
    rowsByKey = new KeyTable(lines.size() + members.size());
    rows = new int[ROW * (1 + lines.size() + members.size())];
    weights = new byte[1 + lines.size()];
    members.forEach((word, of) -> rows[enter(word) * ROW + GROUPS] = of);
    List<String> names = new ArrayList<>(groupWords().keySet());
    int from = 0;
    for (int trait = 1; trait <= lines.size(); trait++) {
      String[] parts = lines.get(trait - 1).split("\t");
      int weight = Integer.parseInt(parts[2]);
      switch (parts[0]) {
        case START -> from = weight;
        case GROUP -> groups[names.indexOf(parts[1])] = trait;
        case EIGHTS -> eights[Integer.parseInt(parts[1])] = trait;
        case SENTENCES -> sentences[Integer.parseInt(parts[1])] = trait;
        case QUESTIONS -> questions[Integer.parseInt(parts[1])] = trait;
        case SIGN -> signs[SIGNS.indexOf(parts[1].replace("line", "\n"))] = trait;
        default -> rows[enter(parts[1]) * ROW + FORMS.indexOf(parts[0])] = trait;
      }
      weights[trait] = (byte) (parts[0].equals(START) ? 0 : weight);
    }
    start = from;
  }

  /** A lexicon of these lines. */
  public static ToneLexicon of(List<String> lines) {
    Map<String, Integer> members = new HashMap<>();
    int bit = 1;
    for (List<String> words : groupWords().values()) {
      for (String word : words) {
        members.merge(word, bit, (one, other) -> one | other);
      }
      bit <<= 1;
    }
    return new ToneLexicon(lines, members);
  }

  /** The lexicon that ships. */
  public static ToneLexicon standard() {
    return ShippedLexicons.LEXICON;
  }

  /** The lexicon that ships of the words by which people ask. */
  public static ToneLexicon asks() {
    return ShippedLexicons.ASKS;
  }

  /** The groups of words by name, in their order. */
  public static Map<String, List<String>> groupWords() {
    return ShippedLexicons.GROUPS;
  }

  /** What a draft's tone is read from, for those who learn weights. */
  public static void show(Reading reading, ToneSink sink) {
    reading.show(sink);
  }

  /** The lines by which it was made. */
  public List<String> lines() {
    return lines;
  }

  int size() {
    return weights.length;
  }

  int weight(int trait) {
    return weights[trait];
  }

  /** The row of a word or of a pair, or {@link #NONE}. */
  int row(long key) {
    return rowsByKey.find(key);
  }

  /** The words alone and in groups. */
  Set<String> words() {
    return words;
  }

  /** The keys of the pairs of words. */
  List<Long> pairs() {
    return pairs;
  }

  int trait(int row, int form) {
    return rows[row * ROW + form];
  }

  int groups(int row) {
    return rows[row * ROW + GROUPS];
  }

  int group(int number) {
    return groups[number];
  }

  int sign(char sign) {
    int at = SIGNS.indexOf(sign);
    return at < 0 ? NONE : signs[at];
  }

  int eights(int count) {
    return eights[count];
  }

  int sentences(int count) {
    return sentences[count];
  }

  int questions(int count) {
    return questions[count];
  }

  /** What a text without any of these words starts from, before easing. */
  int start(int count) {
    return start * ONE / eased(count);
  }

  /** How far a sum of weights moves the standing of a text with so many traits. */
  int moves(int sum, int count) {
    long whole = (long) ONE * A_POINT;
    return (int) Math.floorDiv(2L * sum * eased(count) + whole, 2 * whole);
  }

  private static int eased(int count) {
    return EASED[Math.min(count, EASED.length - 1)];
  }

  private int enter(String spelled) {
    long key = key(spelled);
    if (rowsByKey.find(key) == KeyTable.NONE) {
      rowsByKey.put(key, ++entered);
      if (spelled.indexOf(' ') >= 0) {
        pairs.add(key);
      } else if (!spelled.startsWith("#")) {
        words.add(spelled);
      }
    }
    return rowsByKey.find(key);
  }

  /** The key of a word, of two, or of a class of words. */
  static long key(String words) {
    int blank = words.indexOf(' ');
    if (blank >= 0) {
      return pairKey(key(words.substring(0, blank)), key(words.substring(blank + 1)));
    }
    return words.startsWith("#") ? classKey(words) : Spellings.key(words);
  }

  static long pairKey(long first, long second) {
    return (first * PAIR ^ second) * PAIR;
  }

  /** The key of a class of words, such as "#date". */
  public static long classKey(String name) {
    return switch (name) {
      case "#number" -> -Lexicon.NUMBER;
      case "#length" -> -Lexicon.LENGTH;
      case "#date" -> -Lexicon.DATE;
      case "#link" -> -Lexicon.LINK;
      default -> throw new IllegalArgumentException("no class " + name);
    };
  }
}
