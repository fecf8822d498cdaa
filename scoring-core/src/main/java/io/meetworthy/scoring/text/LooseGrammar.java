package io.meetworthy.scoring.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes patterns as loose as people write who learn English: "I is nurse and would like ask" says
 * what "I am a nurse and would like to ask" says.
 *
 * <p>Words that only agree with others are alike wherever they stand but at the start. An article
 * or a preposition amid a pattern may be another one, and some may be missing, where nothing but
 * such words is allowed in its place: at the ends of a pattern and among other words they tell too
 * much. What "I" do may stand in another tense ({@link LooseTenses}).
 */
final class LooseGrammar {
  private static final Map<String, Set<String>> AGREEING = new HashMap<>();

  static {
    List.of("am is are", "was were", "has have", "do does", "this these", "that those").stream()
        .map(words -> Set.of(words.split(" ")))
        .forEach(words -> words.forEach(word -> AGREEING.put(word, words)));
  }

  private static final List<Loose> LOOSE =
      List.of(
          new Loose(Set.of("a", "an", "the"), "a|an|the|one", true),
          new Loose(Set.of("to"), "to", true),
          new Loose(Set.of("that"), "that|which|who", true),
          new Loose(Set.of("in", "on", "at"), "in|on|at", false),
          new Loose(Set.of("for"), "for|since|during", false),
          new Loose(Set.of("from"), "from|of|by|in", false));

  /** Beside these "that" points at something or means a person, and "which" would not. */
  private static final Set<String> NO_JOINING = Set.of("which", "who", "this", "it");

  private LooseGrammar() {}

  /** The words that say the same but for number and person, the word itself among them. */
  static Set<String> agreeing(String word) {
    return AGREEING.getOrDefault(word, Set.of(word));
  }

  /** The pattern with other words, or none, where learners err. */
  static String loosened(String pattern) {
    String[] tokens = pattern.split(" ");
    for (int token = 1; token < tokens.length - 1; token++) {
      if (ends(tokens[token - 1]) && begins(tokens[token + 1])) {
        tokens[token] = instead(tokens[token], tokens[token - 1], tokens[token + 1]);
      }
    }
    return LooseTenses.loosened(tokens);
  }

  private static boolean ends(String token) {
    return !token.isEmpty() && "(|[^".indexOf(token.charAt(token.length() - 1)) < 0;
  }

  private static boolean begins(String token) {
    return !token.isEmpty() && ")|]?$".indexOf(token.charAt(0)) < 0;
  }

  /**
   * A word, or a group of words in brackets, as loose as learners need it. Before any word at all
   * something must stand; where the name of a place or a firm follows, the preposition tells which;
   * "you to be" and "you be" are two things.
   */
  private static String instead(String token, String before, String after) {
    boolean mayLack = !after.startsWith("_") && !after.startsWith("[_") && !after.startsWith("...");
    boolean optional = token.startsWith("[") && token.endsWith("]");
    boolean group = optional || (token.startsWith("(") && token.endsWith(")"));
    boolean tells = after.startsWith("{name}") || (before.equals("you") && token.equals("to"));
    if (tells || (!group && token.indexOf('|') >= 0)) {
      return token;
    }
    String words = group ? token.substring(1, token.length() - 1) : token;
    for (Loose loose : LOOSE) {
      if (loose.strict.containsAll(List.of(words.split("\\|")))) {
        boolean none = optional || (loose.optional && mayLack);
        return none ? "[" + loose.words + "]" : "(" + loose.words + ")";
      }
    }
    List<String> all = List.of(words.split("\\|"));
    boolean joins = group && all.contains("that") && Collections.disjoint(all, NO_JOINING);
    return joins ? token.charAt(0) + words + "|which" + token.charAt(token.length() - 1) : token;
  }

  /** Words amid a pattern, what may stand there instead, and whether nothing may. */
  private record Loose(Set<String> strict, String words, boolean optional) {}
}
