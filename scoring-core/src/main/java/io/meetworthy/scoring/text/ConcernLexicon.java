package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Concern;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much each word, and each two words with none but words of grammar between them, speak for a
 * request and answer each concern, learned from pairs of requests of which one is better.
 *
 * <p>A line is the forms of a word, parted by commas, or the first forms of two words, parted by a
 * blank; then its weights, parted by tabs: for the request as a whole, and for each concern in
 * their order. All other words share the line of {@link #OTHER}; other two weigh nothing. The line
 * {@link #USUAL} is what an ordinary request sums up to.
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
   * Words of grammar and articles weigh nothing, for who learns the language errs in them; nor do
   * forms of politeness, which rules know, words for what somebody is, some of degree and doubt,
   * and those that are said for and against alike: "help", "work", "answer", "make".
   */
  private static final String GRAMMAR =
      "free freed pay pays paid paying be is are am was were being been have has had do does did done will would shall"
          + " should can could may might must to of for in on at by with from into about that this"
          + " these those which one it its and or as s not great big maybe very much"
          + " myself since answer answers answered answering make makes made making help helps helped"
          + " helping work works worked working"
          + " perhaps please kindly thank thanks thanking a an the he him his she her hers man men woman women boy boys girl girls father mother son"
          + " sons daughter daughters brother sister wife husband parents family child children old"
          + " young";

  private static final Set<String> GRAMMAR_WORDS = Set.of(GRAMMAR.split(" "));

  /** The row of words that weigh nothing and are passed over between two others. */
  static final int PASSED = -1;

  private final List<String> lines;
  private final KeyTable rows;
  private final KeyTable pairs;
  private final int[] weights;
  private final int[] usual = new int[COLUMNS];
  private final int[] question = new int[COLUMNS];
  private final Set<String> words = new TreeSet<>();

  private ConcernLexicon(List<String> lines) {
    this.lines = List.copyOf(lines);
    List<List<String>> forms = lines.stream().map(ConcernLexicon::forms).toList();
    rows = new KeyTable(GRAMMAR_WORDS.size() + forms.stream().mapToInt(List::size).sum());
    pairs = new KeyTable(lines.size());
    GRAMMAR_WORDS.forEach(word -> enter(word, PASSED));
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
      for (String form : forms.get(row - 1)) {
        enter(form, row);
      }
    }
    for (int row = 1; row <= lines.size(); row++) {
      String[] two = lines.get(row - 1).split("\t", 2)[0].split(" ");
      if (two.length == 2) {
        pairs.put(pair(row(ToneLexicon.key(two[0])), row(ToneLexicon.key(two[1]))), row);
      }
    }
  }

  /** The words that share a line; none for the lines of two words and of no word. */
  private static List<String> forms(String line) {
    String name = line.split("\t", 2)[0];
    boolean none = name.indexOf(' ') >= 0 || List.of(USUAL, QUESTION, OTHER).contains(name);
    return none ? List.of() : List.of(name.split(","));
  }

  private void enter(String word, int row) {
    rows.put(ToneLexicon.key(word), row);
    if (!word.startsWith("#")) {
      words.add(word);
    }
  }

  private static long pair(int first, int second) {
    return (long) first << Integer.SIZE | second;
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

  /** Whether a word may weigh anything: words of grammar and the like do not. */
  public static boolean weighs(String word) {
    return !GRAMMAR_WORDS.contains(word);
  }

  /** The words that have a row. */
  Set<String> words() {
    return words;
  }

  /** How many lines there are. */
  int size() {
    return lines.size();
  }

  /** The row of a word: 0 for all other words, {@link #PASSED} for one that weighs nothing. */
  int row(long key) {
    return rows.find(key);
  }

  /** The row of two words by their rows, or {@link KeyTable#NONE}. */
  int row(int first, int second) {
    return pairs.find(pair(first, second));
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
