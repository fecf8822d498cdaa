package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.Cap;
import io.meetworthy.scoring.GrammarSlip;
import io.meetworthy.scoring.NameSwap;
import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.ScoreCard;
import io.meetworthy.scoring.WrittenAlike;
import io.meetworthy.scoring.WrittenDraft;
import io.meetworthy.scoring.WrittenPair;
import io.meetworthy.scoring.rules.StandardRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Prints how far scores lie apart where only the English differs. */
public final class EnglishFigures {
  private static final Ruleset RULESET = StandardRules.ruleset();

  private EnglishFigures() {}

  /** Prints them. */
  public static void main(String[] args) {
    GrammarSlip.ALL.forEach(slip -> System.out.printf("%s: %s%n", slip.name(), of(slip)));
    System.out.printf("all: %s%n", ofAllSlips());
    NameSwap.ALL.forEach(swap -> System.out.printf("%s: %s%n", swap.name(), of(swap)));
    print("seen", WrittenAlike.seen());
    print("kept aside", WrittenAlike.kept());
  }

  private static void print(String name, List<WrittenAlike> messages) {
    for (int version = 0; version < 3; version++) {
      System.out.printf("%s, version %d: %s%n", name, version + 1, of(messages, version));
    }
  }

  /** How far one version of each message is from the one by the book. */
  public static Spread of(List<WrittenAlike> messages, int version) {
    Spread spread = new Spread();
    for (WrittenAlike message : messages) {
      spread.add(message.standard(), message.others().get(version));
    }
    return spread;
  }

  /** How far one slip moves the better texts of the pairs by writers who saw no rule. */
  public static Spread of(GrammarSlip slip) {
    return of(slip::in);
  }

  /** How far another name moves them. */
  public static Spread of(NameSwap swap) {
    return of(swap::in);
  }

  private static Spread of(Function<String, Optional<String>> change) {
    Spread spread = new Spread();
    for (WrittenPair pair : WrittenPair.unseen()) {
      WrittenDraft draft = pair.better();
      change
          .apply(draft.text())
          .ifPresent(text -> spread.add(draft, new WrittenDraft(draft.heading(), text)));
    }
    return spread;
  }

  /** The same for every slip, each text with each. */
  public static Spread ofAllSlips() {
    Spread all = new Spread();
    GrammarSlip.ALL.forEach(slip -> all.add(of(slip)));
    return all;
  }

  /** The distances of scores that should be the same. */
  public static final class Spread {
    private int count;
    private int near;
    private int sum;

    private void add(Spread other) {
      count += other.count;
      near += other.near;
      sum += other.sum;
    }

    private void add(WrittenDraft one, WrittenDraft other) {
      int distance = Math.abs(sum(one) - sum(other));
      count++;
      near += distance <= 1 ? 1 : 0;
      sum += distance;
    }

    /** The score before its scale gives way at the ends, where distances would look small. */
    private static int sum(WrittenDraft draft) {
      return RULESET.score(draft.draft(), draft.context()) instanceof ScoreCard card
          ? card.score() - card.cap().map(Cap::points).orElse(0)
          : 0;
    }

    /** How many are one point apart at most, in percent. */
    public double near() {
      return 100.0 * near / count;
    }

    /** How far they are apart on average, in points. */
    public double apart() {
      return (double) sum / count;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%,d texts, %.1f %% within a point, %.2f points apart on average",
          count,
          near(),
          apart());
    }
  }
}
