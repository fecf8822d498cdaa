package io.meetworthy.scoring;

import io.meetworthy.scoring.text.Grammar;
import io.meetworthy.scoring.text.Phrases;
import io.meetworthy.scoring.text.Reading;
import java.util.List;

/**
 * The rules that judge one kind of message, and which of them a draft can interest: those that need
 * a wording which stands in it, and those that need none. The others cost nothing.
 */
final class Asking {
  private final Rule[] rules;
  private final RuleCard[] cards;
  private final int[] ranks;

  /** Bits of rules, {@link #size} numbers for each phrase and then for the rules always asked. */
  private final long[] interested;

  private final int size;
  private final int always;

  private Asking(List<Rule> judging, Grammar grammar) {
    rules = judging.toArray(Rule[]::new);
    cards = judging.stream().map(Rule::card).toArray(RuleCard[]::new);
    List<String> ids = judging.stream().map(rule -> rule.card().id()).sorted().toList();
    ranks = judging.stream().mapToInt(rule -> ids.indexOf(rule.card().id())).toArray();
    size = (rules.length + Long.SIZE - 1) / Long.SIZE;
    always = grammar.phrases() * size;
    interested = new long[always + size];
    for (int rule = 0; rule < rules.length; rule++) {
      List<Phrases> needs = rules[rule].needs();
      if (needs.isEmpty()) {
        interest(rule, always);
      }
      for (Phrases need : needs) {
        interest(rule, grammar.number(need) * size);
      }
    }
  }

  private void interest(int rule, int row) {
    interested[row + rule / Long.SIZE] |= 1L << rule;
  }

  static Asking of(List<Rule> rules, Kind kind, Grammar grammar) {
    return new Asking(
        rules.stream().filter(rule -> rule.card().kinds().contains(kind)).toList(), grammar);
  }

  /** How many numbers {@link #bits} has. */
  int size() {
    return size;
  }

  /** A bit for each of 64 rules that a reading can interest. */
  long bits(Reading reading, int part) {
    long bits = interested[always + part];
    for (int match = 0; match < reading.matchCount(); match++) {
      int phrase = reading.phrase(match);
      bits |= phrase < 0 ? 0 : interested[phrase * size + part];
    }
    return bits;
  }

  Rule rule(int number) {
    return rules[number];
  }

  RuleCard card(int number) {
    return cards[number];
  }

  /** The place of a rule's id in the order of the alphabet. */
  int rank(int number) {
    return ranks[number];
  }
}
