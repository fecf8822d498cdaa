package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Concern;
import java.util.List;

/**
 * How much each word speaks for a request and answers each concern, learned from pairs of requests
 * of which one is better.
 *
 * <p>A line is a word and its weights, parted by tabs: for the request as a whole, then for each
 * concern in their order. All other words share the line of {@link #OTHER}. The line {@link #USUAL}
 * is what an ordinary request sums up to.
 */
public final class ConcernLexicon {
  /** Weights a line: the request's and those of the concerns. */
  static final int ROW = 1 + Concern.all().size();

  /** The name of what is in no line: the things that a request is about, mostly. */
  public static final String OTHER = "#other";

  /** The name of what an ordinary request has. */
  public static final String USUAL = "#usual";

  /** The name of what a body has that asks something. */
  public static final String QUESTION = "#question";

  /** Words of grammar weigh nothing, for who learns the language errs in them. */
  private static final String GRAMMAR =
      "a an the be is are am was were been being have has had do does did done will would shall"
          + " should can could may might must to of for in on at by with from into about that this"
          + " these those it its and or as s not";

  /** Nor do words for what somebody is. */
  private static final String PEOPLE =
      "he him his she her hers man men woman women boy boys girl girls father mother son sons"
          + " daughter daughters brother sister wife husband parents family child children old young";

  private static final int NONE = -1;

  private final List<String> lines;
  private final KeyTable rows;
  private final int[] weights;
  private final int[] usual = new int[ROW];
  private final int[] question = new int[ROW];

  private ConcernLexicon(List<String> lines) {
    this.lines = List.copyOf(lines);
    List<String> weightless = List.of((GRAMMAR + " " + PEOPLE).split(" "));
    rows = new KeyTable(lines.size() + weightless.size());
    weightless.forEach(word -> rows.put(Spellings.key(word), NONE));
    weights = new int[ROW * (1 + lines.size())];
    for (int row = 1; row <= lines.size(); row++) {
      String[] parts = lines.get(row - 1).split("\t");
      for (int column = 0; column < ROW; column++) {
        int weight = Integer.parseInt(parts[1 + column]);
        switch (parts[0]) {
          case USUAL -> usual[column] = weight;
          case QUESTION -> question[column] = weight;
          case OTHER -> weights[column] = weight;
          default -> weights[row * ROW + column] = weight;
        }
      }
      if (!List.of(USUAL, QUESTION, OTHER).contains(parts[0])) {
        rows.put(ToneLexicon.key(parts[0]), row);
      }
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

  /** Whether a word of this key weighs something, be it only as one of all others. */
  public static boolean weighs(long key) {
    return ShippedLexicons.CONCERNS.begin(key) >= 0;
  }

  /** Where the weights of a word begin; negative for one that weighs nothing. */
  int begin(long key) {
    return rows.find(key) * ROW;
  }

  int weight(int place) {
    return weights[place];
  }

  int question(int column) {
    return question[column];
  }

  int usual(int column) {
    return usual[column];
  }
}
