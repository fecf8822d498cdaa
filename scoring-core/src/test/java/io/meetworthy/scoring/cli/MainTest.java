package io.meetworthy.scoring.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.meetworthy.scoring.Compiled;
import io.meetworthy.scoring.Ruleset;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The core at a terminal: what is printed, and what the exit code says. */
class MainTest {
  private static final Ruleset RULESET = Compiled.RULES;
  private static final String WEAK = "Can I pick your brain? I am looking for a job.";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private int run(String input, String... words) {
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    return new Main(RULESET, in, print).run(List.of(words));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void marksTheWordsAndAddsUpTheSum() {
    assertEquals(0, run(WEAK, "-"));
    assertTrue(printed().contains("[-looking for a job-]"), printed());
    assertTrue(printed().contains("Likely answer: “"), printed());
    assertTrue(printed().contains("\n+"), printed());
    String sum =
        printed().lines().filter(line -> line.startsWith("Sum: ")).findFirst().orElseThrow();
    String[] sides = sum.substring("Sum: ".length()).split(" = ");
    assertEquals(Integer.parseInt(sides[1]), added(sides[0]), sum);
  }

  /** What "42 - 6 no-length + 3 thanks" comes to. */
  private static int added(String sum) {
    String[] words = sum.split(" ");
    int total = Integer.parseInt(words[0]);
    for (int i = 1; i + 1 < words.length; i++) {
      if (words[i].matches("[+-]")) {
        total += Integer.parseInt(words[i] + words[i + 1]);
      }
    }
    return total;
  }

  @Test
  void coloursTheWordsOnAScreen() {
    run(WEAK, "--color", "-");
    assertTrue(printed().contains("\u001b[31mlooking for a job\u001b[0m"), printed());
  }

  @Test
  void aDraftCannotSteerTheTerminal() {
    run("Thank you \u001b[2J for your time.", "-");
    assertFalse(printed().contains("\u001b"), printed());
  }

  @Test
  void theExitCodeSaysWhetherAllAreAllowed(@TempDir Path folder) throws IOException {
    Path weak = Files.writeString(folder.resolve("weak.txt"), WEAK);
    assertEquals(1, run("", "--min-score", "99", weak.toString()));
    assertEquals(0, run("", "--min-score", "0", weak.toString(), weak.toString()));
    assertEquals(1, run("Ich würde gerne mit Ihnen über Ihre Arbeit sprechen.", "-"));
  }

  @Test
  void aDraftThatScoresTheLowestAllowedIsAllowed() {
    run(WEAK, "-");
    String first = printed().lines().findFirst().orElseThrow();
    int score = Integer.parseInt(first.substring("-: ".length(), first.indexOf(" of 100")));
    assertEquals(0, run(WEAK, "--min-score", "" + score, "-"));
    assertEquals(1, run(WEAK, "--min-score", "" + (score + 1), "-"));
  }

  @Test
  void aDraftInAnotherLanguageIsToldSo() {
    run("Ich würde gerne mit Ihnen über Ihre Arbeit sprechen.", "-");
    assertEquals("-: no score, for this is not English.", printed().strip());
  }

  @Test
  void printsOneLineOfJsonForEachDraft(@TempDir Path folder) throws IOException {
    Path first =
        Files.writeString(folder.resolve("first.txt"), "Subject: A \"question\"\n\n" + WEAK);
    Path second = Files.writeString(folder.resolve("second.txt"), "Thank you for the talk.");
    assertEquals(0, run("", "--json", first.toString(), second.toString()));
    List<String> lines = printed().lines().toList();
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).contains("\"rule\":\"picks-your-brain\""), lines.get(0));
    assertTrue(lines.get(1).startsWith("{\"file\":"), lines.get(1));
  }

  @Test
  void theContextCounts() {
    run(WEAK, "-");
    String stranger = printed();
    out.reset();
    run(
        WEAK,
        "--relationship",
        "close",
        "--channel",
        "sms",
        "--kind",
        "ask",
        "--bills",
        "--recipient",
        "Ann",
        "--organization",
        "Acme",
        "--introduced-by",
        "Bo",
        "--follow-up",
        "1",
        "-");
    assertFalse(printed().equals(stranger));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--chanel sms -|There is no option --chanel.",
        "--channel fax -|--channel does not know this name; see --help.",
        "--min-score many -|--min-score takes a whole number from 0 to 100.",
        "--min-score 101 -|--min-score takes a whole number from 0 to 100.",
        "--min-score|--min-score needs a value.",
        "--json|Name a file to score, or - for standard input.",
        "no-such-file|There is no file no-such-file.",
      })
  void aWrongCommandIsToldWhatIsWrong(String words, String message) {
    assertEquals(2, run(WEAK, words.split(" ")));
    assertEquals(message, printed().strip());
  }

  @Test
  void aFileThatIsNotTextIsRefused(@TempDir Path folder) throws IOException {
    Path bytes = Files.write(folder.resolve("x.bin"), new byte[] {(byte) 0xc3, 0x28});
    assertEquals(2, run("", bytes.toString()));
    assertEquals(bytes + " is not UTF-8 text.", printed().strip());
  }

  @Test
  void helpNamesEveryOption() {
    assertEquals(0, run("", "--help"));
    assertTrue(printed().contains("--introduced-by NAME"));
  }
}
