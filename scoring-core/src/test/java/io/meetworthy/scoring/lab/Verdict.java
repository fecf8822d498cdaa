package io.meetworthy.scoring.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a person said of one finding; a line of {@code precision/<rule>.tsv}.
 *
 * @param row the text's name in its data set
 * @param start the finding's first code unit in the text
 * @param end the code unit after its last; the start for a gap
 * @param right whether the rule's message is true there
 * @param reason why, in a few words of the reader's own
 */
record Verdict(String row, int start, int end, boolean right, String reason) {
  static List<Verdict> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Verdict::parse)
        .toList();
  }

  private static Verdict parse(String line) {
    String[] cells = line.split("\t", -1);
    boolean right =
        switch (cells[3]) {
          case "right" -> true;
          case "wrong" -> false;
          default -> throw new IllegalArgumentException("neither right nor wrong: " + line);
        };
    return new Verdict(
        cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), right, cells[4]);
  }
}
