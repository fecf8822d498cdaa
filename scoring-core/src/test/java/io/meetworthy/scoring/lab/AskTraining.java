package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.rules.StandardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Learns by which words a sentence asks for something, and writes the resource that ships: {@code
 * AskTraining FILE}. A word is learned where requests of quite another kind have it too, so that
 * nothing is learned of what these e-mails are about.
 */
public final class AskTraining {
  static final String SET = "parakweet_intent";

  /** So many traits are kept, those that move most over all sentences. */
  static final int KEPT = 1000;

  private static final int FEWEST = 2;

  private final List<Sample> samples;
  private final List<Set<String>> traits;
  private final TraitLearning learning;
  private final Set<String> elsewhere = new HashSet<>();

  AskTraining(Path folder) {
    Corpus sentences = Corpus.read(folder, SET);
    samples = sentences.samples();
    ToneTraits namer = new ToneTraits(StandardRules.ruleset(), samples);
    traits = samples.stream().map(sample -> namer.ofAsk(sample.text())).toList();
    double[] targets = Judge.each(samples, sample -> sample.isPositive() ? 1 : 0);
    double[] trust = Judge.each(samples, sample -> 1);
    learning = new TraitLearning(traits, targets, trust);
    for (String set : ToneTraining.SETS) {
      for (Sample sample : Corpus.read(folder, set).samples()) {
        elsewhere.addAll(Arrays.asList(sample.text().toLowerCase(Locale.ROOT).split("[^a-z]+")));
      }
    }
  }

  /** Writes the resource. */
  public static void main(String[] args) throws IOException {
    Optional<Path> folder = Corpus.folder();
    if (folder.isEmpty()) {
      System.out.println(Corpus.NO_FOLDER);
      return;
    }
    AskTraining training = new AskTraining(folder.get());
    List<String> lines = new ArrayList<>(HEADER);
    lines.addAll(training.lines(IntStream.range(0, training.samples.size()).toArray()));
    Files.write(Path.of(args[0]), lines);
  }

  static final List<String> HEADER =
      List.of(
          "# How much words tell that a sentence asks for something: kind, words, weight (48 is one in",
          "# log-odds). Learned by AskTraining (test sources, package lab) from sentences of business",
          "# e-mails judged to hold an ask or none: the Parakweet e-mail intent data set, Copyright",
          "# Parakweet Inc., licensed under the Apache License 2.0. The weights are new; no sentence of the",
          "# set is here.");

  List<Sample> samples() {
    return samples;
  }

  /** The lexicon learned from these rows. */
  List<String> lines(int[] rows) {
    return learning.lines(rows, known(rows), KEPT);
  }

  private List<String> known(int[] rows) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int row : rows) {
      traits.get(row).forEach(trait -> counts.merge(trait, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST && isGeneral(entry.getKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean isGeneral(String trait) {
    String words = trait.substring(trait.indexOf('\t') + 1);
    return Arrays.stream(words.split(" "))
        .allMatch(word -> !Character.isLetter(word.charAt(0)) || elsewhere.contains(word));
  }
}
