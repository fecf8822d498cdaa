package io.meetworthy.scoring.prediction;

import io.meetworthy.scoring.Draft;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The terms of a draft by which a tenant's own words are learned: the stems of its words, pairs of
 * neighbours, and the stems of its subject apart.
 *
 * <p>A stem is the first four letters, so that "meet", "meets" and "meeting" are one: outcomes are
 * few, and a word for each form would be fewer still.
 */
final class Terms {
  /** No terms. */
  static final Set<String> NONE = Set.of();

  private static final String SUBJECT = "subject: ";
  private static final int LONGEST = 24;
  private static final int STEM = 4;

  private Terms() {}

  /**
   * The distinct terms in the order in which they appear.
   *
   * @param known which stems matter; pairs are of two that do
   */
  static Set<String> of(Draft draft, Predicate<String> known) {
    Set<String> terms = new LinkedHashSet<>();
    for (String stem : stems(draft.subject())) {
      addIf(known, terms, SUBJECT + stem);
    }
    String before = "";
    for (String stem : stems(draft.body())) {
      if (addIf(known, terms, stem)) {
        terms.add(before.isEmpty() ? stem : before + " " + stem);
        before = stem;
      } else {
        before = "";
      }
    }
    return terms;
  }

  /** The distinct terms that are no pairs. */
  static Set<String> singles(Draft draft) {
    Set<String> singles = new LinkedHashSet<>(stems(draft.body()));
    stems(draft.subject()).forEach(stem -> singles.add(SUBJECT + stem));
    return singles;
  }

  private static boolean addIf(Predicate<String> known, Set<String> terms, String term) {
    boolean matters = known.test(term);
    if (matters) {
      terms.add(term);
    }
    return matters;
  }

  private static List<String> stems(String text) {
    List<String> stems = words(text);
    stems.replaceAll(word -> word.substring(0, Math.min(STEM, word.length())));
    return stems;
  }

  /** The lower-case words of a text, apostrophes dropped: "don't" is "dont". */
  static List<String> words(String written) {
    // An accent written apart from its letter is no end of the word.
    String text = Normalizer.normalize(written, Normalizer.Form.NFC);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        word.append(Character.toLowerCase(c));
      } else if (c != '\'' && c != '\u2019' && !word.isEmpty()) {
        if (word.length() <= LONGEST) {
          words.add(word.toString());
        }
        word.setLength(0);
      }
    }
    return words;
  }
}
