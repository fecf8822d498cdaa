package io.meetworthy.scoring;

import io.meetworthy.scoring.text.ConcernLexicon;
import io.meetworthy.scoring.text.Grammar;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import io.meetworthy.scoring.text.ToneLexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Versioned rules, compiled once and then the same for every thread.
 *
 * <p>A score is a pure function of draft, context and ruleset: the version and the hash name the
 * function.
 */
public final class Ruleset {
  private final String version;
  private final String hash;
  private final List<Rule> rules;
  private final Grammar grammar;
  private final Asking[] asked;
  private final ToneLexicon tone;
  private final ToneLexicon asks;
  private final ConcernLexicon concerns;

  private Ruleset(
      String version,
      List<Rule> rules,
      ToneLexicon tone,
      ToneLexicon asks,
      ConcernLexicon concerns) {
    this.concerns = concerns;
    this.tone = tone;
    this.asks = asks;
    this.version = version;
    this.rules = rules.stream().sorted(Comparator.comparing(Rule::asksLast)).toList();
    hash = Fingerprint.of(this.rules, List.of(tone.lines(), asks.lines(), concerns.lines()));
    Stream<Phrases> own =
        this.rules.stream().flatMap(rule -> Stream.of(rule.card().sees(), rule.card().spares()));
    Stream<Phrases> further =
        this.rules.stream()
            .flatMap(rule -> Stream.concat(rule.needs().stream(), rule.asksFor().stream()));
    grammar = Grammar.of(Stream.concat(own, further).toList(), tone, asks, concerns);
    asked =
        Stream.of(Kind.values())
            .map(kind -> Asking.of(this.rules, kind, grammar))
            .toArray(Asking[]::new);
  }

  /**
   * Compiles rules.
   *
   * @throws IllegalArgumentException where a pattern of theirs is not of the form
   */
  public static Ruleset of(String version, List<Rule> rules) {
    return new Ruleset(
        version, rules, ToneLexicon.standard(), ToneLexicon.asks(), ConcernLexicon.standard());
  }

  /** The same rules with other words for the tone. */
  public Ruleset with(ToneLexicon other) {
    return new Ruleset(version, rules, other, asks, concerns);
  }

  /** The same rules with other words by which people ask. */
  public Ruleset withAsks(ToneLexicon other) {
    return new Ruleset(version, rules, tone, other, concerns);
  }

  /** The same rules with other words for the concerns. */
  public Ruleset with(ConcernLexicon other) {
    return new Ruleset(version, rules, tone, asks, other);
  }

  /** The version by which answers name this ruleset. */
  public String version() {
    return version;
  }

  /**
   * SHA-256 of all cards and all weighed words, in hexadecimal: two rulesets with one hash give the
   * same answers.
   */
  public String hash() {
    return hash;
  }

  /** The rules in the order they are asked. */
  public List<Rule> rules() {
    return rules;
  }

  /** The rules that judge this kind of message, in the order they are asked. */
  Asking asked(Kind kind) {
    return asked[kind.ordinal()];
  }

  /** Scores a draft. */
  public Assessment score(Draft draft, Context context) {
    Reading reading = grammar.read(draft, context);
    Optional<String> unsupported = Languages.unsupported(draft, reading);
    return unsupported.isPresent() ? new Unsupported(unsupported.get()) : Scoring.of(this, reading);
  }

  /**
   * The single edits that would raise the score, largest gain first. A concrete edit is made and
   * the edited draft scored; any other counts as if the finding were gone and nothing else changed.
   */
  public List<Improvement> improvements(Draft draft, Context context, ScoreCard card) {
    return new Improvements(this, draft, context, card).all();
  }

  /** Reads a draft without scoring it. */
  public Reading read(Draft draft, Context context) {
    return grammar.read(draft, context);
  }

  /** The rule with this id, or empty. */
  public Optional<Rule> rule(String id) {
    return rules.stream().filter(rule -> rule.card().id().equals(id)).findFirst();
  }

  /** The rules of one concern. */
  public List<Rule> rules(Concern concern) {
    List<Rule> found = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.card().concern() == concern) {
        found.add(rule);
      }
    }
    return found;
  }
}
