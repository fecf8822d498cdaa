package io.meetworthy.scoring.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * Wordings that mean the same to a rule, in the pattern form.
 *
 * <p>A pattern is lower-case words with {@code (one|or another)}, {@code [optional]}, {@code _} for
 * any one word, {@code ...} for up to three words, {@code ~meet} for every form of a verb, {@code
 * {length}} and the other classes of {@link Pattern}, {@code ^} and {@code $} for the two ends of a
 * sentence and a final {@code ?} for a sentence that is a question. Short forms are written out: "i
 * am", not "i'm". A wording under a negation ("I'm not looking for a job") or inside quotation
 * marks is not found, unless the set says so.
 */
public final class Phrases {
  /** No wording at all: a rule that looks for what is missing. */
  public static final Phrases NONE = new Phrases(List.of(), false);

  private final List<String> patterns;
  private final boolean evenNegated;
  private final long key;

  private Phrases(List<String> patterns, boolean evenNegated) {
    this.patterns = List.copyOf(patterns);
    this.evenNegated = evenNegated;
    long spelled = evenNegated ? 1 : 2;
    for (String pattern : patterns) {
      spelled = Spellings.key(Spellings.key(spelled, pattern), '\n');
    }
    key = spelled;
  }

  /** A set of wordings of which any one counts. */
  public static Phrases anyOf(String... patterns) {
    return new Phrases(List.of(patterns), false);
  }

  /** These wordings and others, found where these are. */
  public Phrases or(Phrases others) {
    return new Phrases(
        Stream.concat(patterns.stream(), others.patterns.stream()).toList(), evenNegated);
  }

  /** The same wordings, found under a negation too. */
  public Phrases negatedToo() {
    return new Phrases(patterns, true);
  }

  /** The wordings. */
  public List<String> patterns() {
    return patterns;
  }

  /** Whether a negated wording counts too. */
  public boolean evenNegated() {
    return evenNegated;
  }

  /** The number by which a reading knows these wordings, made once of all their characters. */
  long key() {
    return key;
  }

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return patterns.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Phrases phrases
        && evenNegated == phrases.evenNegated
        && patterns.equals(phrases.patterns);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(key);
  }

  @Override
  public String toString() {
    return (evenNegated ? "even negated " : "") + patterns;
  }
}
