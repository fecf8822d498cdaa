package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.rules.StandardRules;
import io.meetworthy.scoring.statistics.Auc;
import io.meetworthy.scoring.statistics.Brier;
import io.meetworthy.scoring.statistics.Forecast;
import io.meetworthy.scoring.statistics.Reliability;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Prints how well acceptance is foretold from a tenant's own outcomes. */
public final class AcceptanceFigures {
  private static final int BINS = 10;

  private AcceptanceFigures() {}

  /** Prints the figures of the data in the named folder, or that there is none. */
  public static void main(String[] args) {
    Optional<Path> folder = Corpus.folder();
    if (folder.isEmpty()) {
      System.out.println(Corpus.NO_FOLDER);
      return;
    }
    Judge judge = new Judge(StandardRules.ruleset());
    Corpus raop = Corpus.read(folder.get(), "raop");
    Tenant text = Tenant.of(raop, judge, false);
    System.out.println("| what | forecasts | AUC | Brier skill | calibration error |");
    System.out.println("|---|---|---|---|---|");
    together("text", text);
    together("text and attributes", Tenant.of(raop, judge, true));
    curve("raop", text, List.of(0, 30, 100, 300, 1000, 3000));
    curve(
        "borrow",
        Tenant.of(Corpus.read(folder.get(), "borrow"), judge, false),
        List.of(0, 30, 100, 300, 1000));
  }

  private static void together(String what, Tenant tenant) {
    row("raop, " + what + ", ten-fold", List.of(tenant.tenFold()));
    Tenant inTime = tenant.inTime();
    for (int percent : List.of(50, 70, 80)) {
      int n = inTime.settled().size() * percent / 100;
      row(
          "raop, " + what + ", learned once from the first " + percent + " %",
          List.of(inTime.after(n)));
    }
    for (int from : List.of(30, 1000)) {
      row(
          "raop, " + what + ", each by the model of its time, from the " + from + "th on",
          List.of(inTime.prequential(from)));
    }
  }

  /** Means over several orders of the same requests. */
  private static void curve(String name, Tenant tenant, List<Integer> sizes) {
    for (int n : sizes) {
      int orders = n < 1000 ? 20 : 5;
      List<Tenant> shuffled = IntStream.range(0, orders).mapToObj(tenant::shuffled).toList();
      row(
          String.format(Locale.ROOT, "%s, text, after %d, mean of %d orders", name, n, orders),
          shuffled.stream().map(one -> one.after(n)).toList());
    }
  }

  private static void row(String what, List<List<Forecast>> runs) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %,d | %.3f | %.3f | %.3f |%n",
        what,
        runs.get(0).size(),
        mean(runs, run -> Auc.of(run).map(Auc::value).orElseThrow()),
        mean(runs, run -> Brier.of(run).skill()),
        mean(runs, run -> Reliability.ofEqualCount(run, BINS).calibrationError()));
  }

  private static double mean(List<List<Forecast>> runs, ToDoubleFunction<List<Forecast>> figure) {
    return runs.stream().mapToDouble(figure).average().orElseThrow();
  }
}
