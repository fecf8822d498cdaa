package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Concern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much each word, and each two words side by side, speak for a request and answer each concern,
 * learned from pairs of requests of which one is better.
 *
 * <p>A line is a word, or two parted by a blank, and its weights, parted by tabs: for the request
 * as a whole, then for each concern in their order. All other words share the line of {@link
 * #OTHER}; other two weigh nothing. The line {@link #USUAL} is what an ordinary request sums up to.
 */
public final class ConcernLexicon {
  /** Weights a line: the request's and those of the concerns. */
  static final int COLUMNS = 1 + Concern.all().size();

  /** The name of what is in no line: the things that a request is about, mostly. */
  public static final String OTHER = "#other";

  /** The name of what an ordinary request has. */
  public static final String USUAL = "#usual";

  /** The name of what a body has that asks something. */
  public static final String QUESTION = "#question";

  /**
   * Words of grammar, and some of degree and doubt, weigh nothing alone, for who learns the
   * language errs in them.
   */
  private static final String GRAMMAR =
      "be is are am was were being been have has had do does did done will would shall"
          + " should can could may might must to of for in on at by with from into about that this"
          + " these those it its and or as s not great big maybe"
          + " perhaps";

  /** Articles, and words for what somebody is, weigh nothing beside another word either. */
  private static final String APART =
      "a an the he him his she her hers man men woman women boy boys girl girls father mother son"
          + " sons daughter daughters brother sister wife husband parents family child children old"
          + " young";

  /** The row of words of grammar. */
  static final int OF_GRAMMAR = -1;

  /** The row of words that are not weighed beside another word either. */
  static final int STANDS_APART = -2;

  private final List<String> lines;
  private final KeyTable rows;
  private final int[] weights;
  private final int[] usual = new int[COLUMNS];
  private final int[] question = new int[COLUMNS];
  private final Set<String> words = new TreeSet<>();
  private final List<Long> pairs = new ArrayList<>();

  private ConcernLexicon(List<String> lines) {
    this.lines = List.copyOf(lines);
    List<String> grammar = List.of(GRAMMAR.split(" "));
    List<String> apart = List.of(APART.split(" "));
    rows = new KeyTable(lines.size() + grammar.size() + apart.size());
    grammar.forEach(word -> enter(word, OF_GRAMMAR));
    apart.forEach(word -> enter(word, STANDS_APART));
    weights = new int[COLUMNS * (1 + lines.size())];
    for (int row = 1; row <= lines.size(); row++) {
      String[] parts = lines.get(row - 1).split("\t");
      for (int column = 0; column < COLUMNS; column++) {
        int weight = Integer.parseInt(parts[1 + column]);
        switch (parts[0]) {
          case USUAL -> usual[column] = weight;
          case QUESTION -> question[column] = weight;
          case OTHER -> weights[column] = weight;
          default -> weights[row * COLUMNS + column] = weight;
        }
      }
      if (!List.of(USUAL, QUESTION, OTHER).contains(parts[0])) {
        enter(parts[0], row);
      }
    }
  }

  private void enter(String name, int row) {
    long key = ToneLexicon.key(name);
    rows.put(key, row);
    if (name.indexOf(' ') >= 0) {
      pairs.add(key);
    } else if (!name.startsWith("#")) {
      words.add(name);
    }
  }

  /** A lexicon of these lines. */
  public static ConcernLexicon of(List<String> lines) {
    return new ConcernLexicon(lines);
  }

  /** The lexicon that ships. */
  public static ConcernLexicon standard() {
    return ShippedLexicons.CONCERNS;
  }

  /** The lines by which it was made. */
  public List<String> lines() {
    return lines;
  }

  /** The words that have a row of their own. */
  Set<String> words() {
    return words;
  }

  /** The keys of the pairs of words. */
  List<Long> pairs() {
    return pairs;
  }

  /** How many lines there are. */
  int size() {
    return lines.size();
  }

  /** The row of a word or of two: 0 for all other words, negative for one that weighs nothing. */
  int row(long key) {
    return rows.find(key);
  }

  int weight(int row, int column) {
    return weights[row * COLUMNS + column];
  }

  int question(int column) {
    return question[column];
  }

  int usual(int column) {
    return usual[column];
  }
}
