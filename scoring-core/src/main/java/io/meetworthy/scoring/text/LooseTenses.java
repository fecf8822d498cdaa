package io.meetworthy.scoring.text;

import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets the writer of a draft use other tenses than a pattern does, as people do who learn English:
 * "I have heard you" for "I heard you", "I am hoping" for "I hope", "I try" for "I am trying".
 *
 * <p>Only the verb right after {@code {i}} or {@code {i} {am}}, and only those below: they are what
 * rooms listen for most, and some others ("I am seeing") say something else.
 */
final class LooseTenses {
  private static final Set<String> DONE =
      Set.of(
          "saw",
          "heard",
          "read",
          "met",
          "used",
          "tried",
          "found",
          "worked",
          "watched",
          "visited",
          "attended",
          "followed",
          "noticed",
          "bought");

  private static final Map<String, String> HOPED =
      Map.of(
          "hope", "am hoping",
          "want", "am wanting",
          "know", "am knowing",
          "need", "am needing",
          "think", "am thinking",
          "wish", "am wishing",
          "plan", "am planning");

  private static final Map<String, String> DOING =
      Map.of(
          "thinking", "think",
          "learning", "learn",
          "trying", "try",
          "building", "build",
          "studying", "study",
          "researching", "research",
          "planning", "plan",
          "preparing", "prepare",
          "writing", "write");

  private static final String I = "{i}";
  private static final String AM = "{am}";

  private LooseTenses() {}

  /** The tokens of a pattern in one line, with the other tenses. */
  static String loosened(String[] tokens) {
    StringJoiner loosened = new StringJoiner(" ");
    String twoBefore = "";
    String before = "";
    for (int token = 0; token < tokens.length; token++) {
      String words = tokens[token];
      if (before.equals(I) && words.equals(AM)) {
        boolean doing = token + 1 < tokens.length && has(tokens[token + 1], DOING.keySet());
        loosened.add(doing ? "[" + AM + "]" : AM);
      } else if (before.equals(I)) {
        loosened.add(has(words, DONE) ? "[have] " + words : with(words, HOPED));
      } else {
        loosened.add(twoBefore.equals(I) && before.equals(AM) ? with(words, DOING) : words);
      }
      twoBefore = before;
      before = words;
    }
    return loosened.toString();
  }

  private static boolean has(String token, Set<String> words) {
    return alternatives(token).anyMatch(words::contains);
  }

  private static Stream<String> alternatives(String token) {
    return Stream.of(token.replace("(", "").replace(")", "").split("\\|"));
  }

  /** A word, or a whole group of single words, with what may be said instead of each. */
  private static String with(String token, Map<String, String> others) {
    boolean group = token.startsWith("(") && token.endsWith(")") && token.indexOf('(', 1) < 0;
    if (!others.containsKey(token) && !(group && has(token, others.keySet()))) {
      return token;
    }
    String more =
        alternatives(token)
            .filter(others::containsKey)
            .map(word -> "|" + others.get(word))
            .collect(Collectors.joining());
    return "(" + (group ? token.substring(1, token.length() - 1) : token) + more + ")";
  }
}
