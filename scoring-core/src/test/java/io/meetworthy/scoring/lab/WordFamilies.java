package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.text.Forms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Which of some words are forms of one: "study", "studies", "studied". They share what is learned,
 * so that a slip of inflection weighs nothing.
 */
final class WordFamilies {
  /** Shorter words have no forms worth joining: "a" and "as". */
  private static final int SHORTEST = 3;

  private final Map<String, String> families = new TreeMap<>();
  private final Map<String, List<String>> forms = new TreeMap<>();

  WordFamilies(Stream<String> words) {
    SortedSet<String> all = new TreeSet<>(words.toList());
    all.stream()
        .sorted(Comparator.comparingInt(WordFamilies::rank).thenComparing(word -> word))
        .forEach(word -> join(word, all));
  }

  /** Those with irregular forms first, then the shorter ones: the first one names its family. */
  private static int rank(String word) {
    return Forms.isIrregular(word) ? 0 : word.length();
  }

  private void join(String word, SortedSet<String> all) {
    if (families.containsKey(word)) {
      return;
    }
    List<String> family = new ArrayList<>();
    for (String form : word.length() < SHORTEST ? List.of(word) : Forms.of(word)) {
      if (all.contains(form) && families.putIfAbsent(form, word) == null) {
        family.add(form);
      }
    }
    forms.put(word, family);
  }

  /** Takes each word and the name of its family. */
  void each(BiConsumer<String, String> taker) {
    families.forEach(taker);
  }

  /** The words of a family; the name itself where there is none. */
  List<String> forms(String name) {
    return forms.getOrDefault(name, List.of(name));
  }
}
