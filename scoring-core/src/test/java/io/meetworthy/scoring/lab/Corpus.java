package io.meetworthy.scoring.lab;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A set of judged texts.
 *
 * @param name the name of its file, without the ending
 * @param samples the texts in the file's order
 */
record Corpus(String name, List<Sample> samples) {
  static final String NO_FOLDER =
      "No data: name the folder of the judged texts with -Dmeetworthy.data=DIR or MEETWORTHY_DATA.";

  /** Sentences of e-mails, of which those with a label ask for something. */
  static final String E_MAILS = "parakweet_intent";

  /** The sets whose findings are sampled: real requests, none written by a machine. */
  static final List<String> REAL =
      List.of("raop", "raop2", "borrow", "politeness_wiki", "politeness_se", E_MAILS);

  /** The folder of the judged texts, empty where none is named or none is there. */
  static Optional<Path> folder() {
    String named = System.getProperty("meetworthy.data", System.getenv("MEETWORTHY_DATA"));
    return Optional.ofNullable(named).map(Path::of).filter(Files::isDirectory);
  }

  static Corpus read(Path folder, String name) {
    ObjectMapper json = new ObjectMapper();
    List<Sample> samples = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(folder.resolve(name + ".jsonl"))) {
        samples.add(Sample.of(json.readTree(line)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Corpus(name, List.copyOf(samples));
  }

  /** Only the texts with a label. */
  Corpus judged() {
    return new Corpus(name, samples.stream().filter(s -> s.label().isPresent()).toList());
  }

  /** Whether a text of this set asks for something, so that a thing can be missing from it. */
  boolean asks(Sample sample) {
    return !name.equals(E_MAILS) || sample.isPositive();
  }

  boolean[] labels() {
    boolean[] labels = new boolean[samples.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = samples.get(i).isPositive();
    }
    return labels;
  }
}
