package io.meetworthy.scoring.lab;

import io.meetworthy.scoring.Concern;
import io.meetworthy.scoring.WrittenPair;
import io.meetworthy.scoring.text.ConcernLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Learns how much words, and each two with none but words of grammar between them, speak for a
 * request and answer each concern from the pairs beside the tests, and writes the resource that
 * ships: {@code ConcernTraining FILE}.
 *
 * <p>A text is how often each stands in twenty of its words; the better text of a pair is told from
 * the other by the difference. For the concerns each has one weight for all of them and a further
 * one for each; for the request it has one of its own, as far as it is a single word, and a share
 * of those for the concerns.
 */
public final class ConcernTraining {
  private static final int CONCERNS = Concern.all().size();

  /** Words in fewer texts are learned as one: they are what requests are about, mostly. */
  private static final int FEWEST = 5;

  /** Two of these are what skipped words leave, and tell nothing. */
  private static final Set<String> PRONOUNS = Set.of("i", "me", "you", "we", "us", "they", "them");

  /** Two words in fewer texts are not learned. */
  private static final int FEWEST_OF_TWO = 8;

  private static final double SCALE = 1000;

  /** How much of what words tell of each concern they tell of the request as well. */
  private static final double OF_EACH = 0.06;

  static final List<String> HEADER =
      List.of(
          "# How much words, and two with only grammar between, speak for a request and answer each of the",
          "# thirteen concerns, in their order (1000 is one in log-odds where one of twenty words is it).",
          "# Learned by ConcernTraining (test sources, package lab) from the pairs beside the tests.");

  private final List<WrittenPair> pairs;
  private final ConcernWords words;
  private final List<String> names;
  private final Row[] weaker;
  private final Row[] better;

  ConcernTraining(List<WrittenPair> pairs) {
    this.pairs = pairs;
    words = new ConcernWords(pairs);
    List<Map<String, Double>> texts = new ArrayList<>();
    pairs.forEach(pair -> texts.add(words.of(pair.weaker())));
    pairs.forEach(pair -> texts.add(words.of(pair.better())));
    Map<String, Integer> counts = new TreeMap<>();
    texts.forEach(text -> text.keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
    counts.put(ConcernLexicon.OTHER, Integer.MAX_VALUE);
    counts.entrySet().removeIf(entry -> entry.getValue() < fewest(entry.getKey()));
    counts
        .keySet()
        .removeIf(name -> PRONOUNS.containsAll(List.of(name.split(" "))) && isOfTwo(name));
    names = List.copyOf(counts.keySet());
    Map<String, Integer> numbers = new TreeMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    Row[] rows = texts.stream().map(text -> row(text, numbers)).toArray(Row[]::new);
    weaker = Arrays.copyOf(rows, pairs.size());
    better = Arrays.copyOfRange(rows, pairs.size(), rows.length);
  }

  private static int fewest(String name) {
    return isOfTwo(name) ? FEWEST_OF_TWO : FEWEST;
  }

  private static boolean isOfTwo(String name) {
    return name.indexOf(' ') >= 0;
  }

  private static Row row(Map<String, Double> text, Map<String, Integer> numbers) {
    Map<Integer, Double> shares = new TreeMap<>();
    int other = numbers.getOrDefault(ConcernLexicon.OTHER, 0);
    text.forEach(
        (name, share) -> {
          if (!isOfTwo(name) || numbers.containsKey(name)) {
            shares.merge(numbers.getOrDefault(name, other), share, Double::sum);
          }
        });
    return Row.of(shares);
  }

  /** Writes the resource. */
  public static void main(String[] args) throws IOException {
    List<WrittenPair> all = WrittenPair.all();
    List<String> lines = new ArrayList<>(HEADER);
    lines.addAll(new ConcernTraining(all).lines(IntStream.range(0, all.size()).toArray()));
    Files.write(Path.of(args[0]), lines);
  }

  /** The lexicon learned from these pairs. */
  List<String> lines(int[] of) {
    Row[] differences = Arrays.stream(of).mapToObj(this::difference).toArray(Row[]::new);
    double[] request =
        PairRanker.learned(
            Arrays.stream(differences).map(this::ofWords).toArray(Row[]::new), names.size());
    Row[] each = new Row[of.length];
    Arrays.setAll(each, i -> with(differences[i], pairs.get(of[i]).concern()));
    double[] shared = PairRanker.learned(each, names.size() * (1 + CONCERNS));
    List<double[]> columns = new ArrayList<>(List.of(request));
    for (int concern = 1; concern <= CONCERNS; concern++) {
      double[] column = new double[names.size()];
      for (int name = 0; name < column.length; name++) {
        column[name] = shared[name] + shared[concern * names.size() + name];
      }
      columns.add(column);
    }
    for (double[] column : columns.subList(1, columns.size())) {
      for (int name = 0; name < request.length; name++) {
        request[name] += OF_EACH * column[name];
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        line(ConcernLexicon.USUAL, columns.stream().mapToDouble(column -> usual(column, of))));
    for (int name = 0; name < names.size(); name++) {
      int at = name;
      String forms = String.join(",", words.forms(names.get(at)));
      lines.add(line(forms, columns.stream().mapToDouble(column -> column[at])));
    }
    return lines;
  }

  private static String line(String name, DoubleStream weights) {
    StringBuilder line = new StringBuilder(name);
    weights.forEach(weight -> line.append('\t').append(StrictMath.round(weight * SCALE)));
    return line.toString();
  }

  private Row difference(int pair) {
    Map<Integer, Double> difference = new TreeMap<>();
    better[pair].forEach((name, share) -> difference.merge(name, share, Double::sum));
    weaker[pair].forEach((name, share) -> difference.merge(name, -share, Double::sum));
    difference.values().removeIf(share -> Math.abs(share) < 1e-9);
    return Row.of(difference);
  }

  /** Only the words by themselves: who turns a phrase another way must score the same. */
  private Row ofWords(Row difference) {
    Row row = new Row(difference.size());
    difference.forEach(
        (name, share) -> {
          if (!isOfTwo(names.get(name))) {
            row.add(name, share);
          }
        });
    return row;
  }

  /** The same difference once for all concerns and once for its own. */
  private Row with(Row difference, Concern concern) {
    Row row = new Row(2 * difference.size());
    int own = (1 + concern.index()) * names.size();
    difference.forEach(row::add);
    difference.forEach((name, share) -> row.add(own + name, share));
    return row;
  }

  /** What the texts of these pairs sum up to on average. */
  private double usual(double[] column, int[] of) {
    double sum = 0;
    for (int pair : of) {
      sum += weaker[pair].times(column) + better[pair].times(column);
    }
    return sum / (2 * of.length);
  }
}
