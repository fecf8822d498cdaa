package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.rules.StandardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Learns the words for the tone from the two politeness sets together, and writes the resource that
 * ships: {@code ToneTraining FILE}. A trait is learned where both sets have it.
 */
public final class ToneTraining {
  static final List<String> SETS = List.of("politeness_wiki", "politeness_se");

  /** So many traits are kept, those that move most over all texts. */
  static final int KEPT = 2500;

  private static final int FEWEST = 2;

  /** The smaller differences of the second set count for more, so that both are learned. */
  private static final double[] TRUST = {1, 2.75};

  private static final double STEEPNESS = 2;

  private final List<Sample> samples = new ArrayList<>();
  private final List<Integer> sets = new ArrayList<>();
  private final List<Set<String>> traits;
  private final TraitLearning learning;

  ToneTraining(Path folder) {
    for (int set = 0; set < SETS.size(); set++) {
      for (Sample sample : Corpus.read(folder, SETS.get(set)).samples()) {
        samples.add(sample);
        sets.add(set);
      }
    }
    ToneTraits namer = new ToneTraits(StandardRules.ruleset(), samples);
    traits = samples.stream().map(sample -> namer.of(sample.text())).toList();
    double[] trust = sets.stream().mapToDouble(set -> TRUST[set]).toArray();
    learning = new TraitLearning(traits, targets(), trust);
  }

  /** Writes the resource. */
  public static void main(String[] args) throws IOException {
    Optional<Path> folder = Corpus.folder();
    if (folder.isEmpty()) {
      System.out.println(Corpus.NO_FOLDER);
      return;
    }
    ToneTraining training = new ToneTraining(folder.get());
    List<String> lines = new ArrayList<>(HEADER);
    lines.addAll(training.lines(IntStream.range(0, training.samples.size()).toArray()));
    Files.write(Path.of(args[0]), lines);
  }

  static final List<String> HEADER =
      List.of(
          "# How much words move the courteous standing: kind, words, weight (48 is one in log-odds).",
          "# Learned by ToneTraining (test sources, package lab) from people's judgement of requests on",
          "# Wikipedia and Stack Exchange: the Stanford Politeness Corpus, Danescu-Niculescu-Mizil, Sudhof,",
          "# Jurafsky, Leskovec and Potts, \"A computational approach to politeness with application to",
          "# social factors\", ACL 2013, licensed CC BY. The weights are new; no text of the corpus is here.");

  List<Sample> samples() {
    return samples;
  }

  int set(int row) {
    return sets.get(row);
  }

  /** How polite each text is among its set, 0-1. */
  private double[] targets() {
    double[] target = new double[samples.size()];
    for (int set = 0; set < SETS.size(); set++) {
      int of = set;
      int[] rows = IntStream.range(0, target.length).filter(i -> sets.get(i) == of).toArray();
      double mean = IntStream.of(rows).mapToDouble(i -> samples.get(i).score()).sum() / rows.length;
      double square = 0;
      for (int i : rows) {
        square += (samples.get(i).score() - mean) * (samples.get(i).score() - mean);
      }
      double spread = Math.sqrt(square / rows.length);
      for (int i : rows) {
        double z = (samples.get(i).score() - mean) / spread;
        target[i] = LogisticRegression.chance(STEEPNESS * z);
      }
    }
    return target;
  }

  /** The lexicon learned from these rows. */
  List<String> lines(int[] rows) {
    return learning.lines(rows, known(rows), KEPT);
  }

  /** The traits that stand in texts of both sets, often enough. */
  private List<String> known(int[] rows) {
    Map<String, int[]> counts = new TreeMap<>();
    for (int row : rows) {
      for (String trait : traits.get(row)) {
        counts.computeIfAbsent(trait, key -> new int[SETS.size()])[sets.get(row)]++;
      }
    }
    return counts.entrySet().stream()
        .filter(entry -> Arrays.stream(entry.getValue()).min().orElse(0) >= fewest(entry.getKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int fewest(String trait) {
    return trait.startsWith("word\t") && trait.indexOf(' ') < 0 ? 1 : FEWEST;
  }
}
