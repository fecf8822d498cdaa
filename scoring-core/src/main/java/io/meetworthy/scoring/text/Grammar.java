package io.meetworthy.scoring.text;

import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a ruleset looks for, compiled: its words and all its phrases as one automaton. */
public final class Grammar {
  /** Phrases that the reading itself needs; the rules' own come after these. */
  private static final List<Phrases> OWN =
      List.of(
          Scopes.DENIES,
          Scopes.DENIES_NOTHING,
          AskedTime.TIME,
          AskedTime.ASKS,
          AskedTime.TELLS,
          AskedTime.WHEN,
          AskedTime.OVER,
          AskedTime.MINUTES,
          AskedTime.IN,
          AskedTime.OTHERS,
          AskedTime.NAMED,
          AskedTime.TALKS,
          AskedTime.CLAUSE,
          AskedTime.AT_MOST,
          Asking.TO_MEET,
          AskingInPassing.WORDS_OF_TALKS);

  /** Their numbers. */
  static final int DENIES = 0;

  static final int IDLE_DENIES = 1;

  private final Lexicon lexicon;
  private final Automaton automaton;
  private final KeyTable numbers;
  private final boolean[] evenNegated;
  private final WordWeights weights;

  private Grammar(
      List<Phrases> phrases, ToneLexicon tone, ToneLexicon asks, ConcernLexicon concerns) {
    Lexicon.Builder words = new Lexicon.Builder();
    Nfa nfa = new Nfa(words);
    List<Phrases> distinct = phrases.stream().distinct().toList();
    evenNegated = new boolean[distinct.size()];
    for (int i = 0; i < distinct.size(); i++) {
      int number = i;
      Phrases of = distinct.get(i);
      evenNegated[i] = of.evenNegated() || i <= IDLE_DENIES;
      of.patterns().forEach(pattern -> Pattern.add(pattern, nfa, number));
    }
    numbers = new KeyTable(distinct.size());
    distinct.forEach(of -> numbers.put(of.key(), 1 + distinct.indexOf(of)));
    Set<String> weighed = new TreeSet<>(tone.words());
    weighed.addAll(asks.words());
    weighed.addAll(concerns.words());
    words.addAll(weighed);
    lexicon = words.build();
    weights = new WordWeights(lexicon, tone, asks, concerns);
    automaton = Automaton.of(nfa, lexicon.size());
  }

  /**
   * Compiles phrases, of which equal ones are looked for once, and the words for tone, ask and
   * concerns.
   *
   * @throws IllegalArgumentException where a pattern is not of the form
   */
  public static Grammar of(
      List<Phrases> phrases, ToneLexicon tone, ToneLexicon asks, ConcernLexicon concerns) {
    List<Phrases> all = Stream.concat(OWN.stream(), phrases.stream()).toList();
    return new Grammar(all, tone, asks, concerns);
  }

  /** The same with the weighed words that ship. */
  public static Grammar of(List<Phrases> phrases) {
    return of(phrases, ToneLexicon.standard(), ToneLexicon.asks(), ConcernLexicon.standard());
  }

  /** Reads a draft once. */
  public Reading read(Draft draft, Context context) {
    return new Reading(this, draft, context);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  WordWeights weights() {
    return weights;
  }

  Automaton automaton() {
    return automaton;
  }

  /** How many different phrases there are, numbered from 0. */
  public int phrases() {
    return evenNegated.length;
  }

  boolean isEvenNegated(int phrase) {
    return evenNegated[phrase];
  }

  /** The number of phrases in a reading. */
  public int number(Phrases phrases) {
    int number = numbers.find(phrases.key());
    if (number == KeyTable.NONE) {
      throw new IllegalArgumentException("phrases that no rule of this ruleset declares");
    }
    return number - 1;
  }
}
