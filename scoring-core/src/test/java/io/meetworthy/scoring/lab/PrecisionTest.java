package io.meetworthy.scoring.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.meetworthy.scoring.rules.StandardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule that was read by a person is right nine times in ten, and still finds what it did. */
class PrecisionTest {
  private static final Path FOLDER = Path.of("src/test/resources/precision");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("files")
  void isRightNineTimesInTen(Path file) throws IOException {
    List<Verdict> verdicts = Verdict.read(file);
    long right = verdicts.stream().filter(Verdict::right).count();
    assertThat(right * 10).as(rule(file)).isGreaterThanOrEqualTo(verdicts.size() * 9L);
    assertThat(StandardRules.ruleset().rule(rule(file))).as(rule(file)).isPresent();
  }

  @Test
  void verdictsAreOfTheSampleDrawnToday() throws IOException {
    // The texts are other people's and not in the project, so a clean clone skips this.
    assumeTrue(Corpus.folder().isPresent(), Corpus.NO_FOLDER);
    Findings findings =
        Findings.in(Corpus.folder().orElseThrow(), new Judge(StandardRules.ruleset()));
    for (Path file : files()) {
      Set<String> judged =
          Verdict.read(file).stream()
              .map(verdict -> verdict.row() + " " + verdict.start() + "-" + verdict.end())
              .collect(Collectors.toSet());
      Set<String> drawn =
          findings.sample(rule(file)).stream()
              .map(found -> found.row() + " " + found.start() + "-" + found.end())
              .collect(Collectors.toSet());
      assertThat(judged).as(rule(file)).isEqualTo(drawn);
    }
  }

  private static String rule(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ".tsv".length());
  }
}
