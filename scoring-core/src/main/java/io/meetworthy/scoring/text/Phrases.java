package io.meetworthy.scoring.text;

import java.util.List;

/**
 * Wordings that mean the same to a rule, in the pattern form.
 *
 * <p>A pattern is lower-case words with {@code (one|or another)}, {@code [optional]}, {@code _} for
 * any one word, {@code ...} for up to three words, {@code ~meet} for every form of a verb, {@code
 * {length}} and the other classes of {@link Pattern}, {@code ^} and {@code $} for the two ends of a
 * sentence and a final {@code ?} for a sentence that is a question. Short forms are written out: "i
 * am", not "i'm". A wording under a negation ("I'm not looking for a job") or inside quotation
 * marks is not found, unless the set says so.
 *
 * @param patterns the wordings
 * @param evenNegated whether a negated wording counts too
 */
public record Phrases(List<String> patterns, boolean evenNegated) {
  /** No wording at all: a rule that looks for what is missing. */
  public static final Phrases NONE = new Phrases(List.of(), false);

  public Phrases {
    patterns = List.copyOf(patterns);
  }

  /** A set of wordings of which any one counts. */
  public static Phrases anyOf(String... patterns) {
    return new Phrases(List.of(patterns), false);
  }

  /** The same wordings, found under a negation too. */
  public Phrases negatedToo() {
    return new Phrases(patterns, true);
  }

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return patterns.isEmpty();
  }
}
