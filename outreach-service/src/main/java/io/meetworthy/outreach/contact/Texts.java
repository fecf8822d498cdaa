package io.meetworthy.outreach.contact;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Texts as people see them and search for them. */
public final class Texts {
  private static final int LONGEST_WORD = 64;

  private Texts() {}

  /** Whether there is anything to see, be it a picture; blanks of all sorts are nothing. */
  public static boolean isVisible(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                !Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && !Character.isISOControl(c)
                    && Character.getType(c) != Character.FORMAT);
  }

  /** Whether it has what can end a line or hide in one. */
  public static boolean hasControls(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                Character.isISOControl(c)
                    || Character.getType(c) == Character.LINE_SEPARATOR
                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
  }

  /** Without accents, capitals and differences that only a computer sees. */
  public static String folded(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return apart
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
  }

  /** Its folded words, each once. */
  static Set<String> words(String text) {
    String spaced =
        folded(text)
            .codePoints()
            .map(c -> Character.isLetterOrDigit(c) ? c : ' ')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return Arrays.stream(spaced.split(" ", -1))
        .filter(word -> !word.isEmpty())
        .map(Texts::cut)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String cut(String word) {
    int length = Math.min(LONGEST_WORD, word.codePointCount(0, word.length()));
    return word.substring(0, word.offsetByCodePoints(0, length));
  }
}
