package io.meetworthy.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole requests, good and bad, with approved score cards.
 *
 * <p>After a change of the rules, {@code mvn -q -pl scoring-core test -Dtest=LettersTest
 * -Dletters.write=true} writes the cards anew; read the difference before you commit it.
 */
class LettersTest {
  private static final Path FOLDER = Path.of("src/test/resources/letters");
  private static final Ruleset RULESET = Compiled.RULES;

  static List<Path> letters() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static WrittenDraft read(Path letter) throws IOException {
    return WrittenDraft.parse(Files.readString(letter));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void getsTheCardThatWasApproved(Path letter) throws IOException {
    WrittenDraft written = read(letter);
    ScoreCard card = written.scored(RULESET);
    List<Improvement> improvements = RULESET.improvements(written.draft(), written.context(), card);
    Path approved = Path.of(letter.toString().replace(".txt", ".card"));
    String now = page(card, improvements);
    if (Boolean.getBoolean("letters.write")) {
      Files.writeString(approved, now);
    }
    assertEquals(Files.readString(approved), now);
  }

  @ParameterizedTest
  @MethodSource("letters")
  void liesInTheBandThatItsWriterExpected(Path letter) throws IOException {
    WrittenDraft written = read(letter);
    ScoreCard card = written.scored(RULESET);
    assertEquals(written.get("expect", ""), card.band().wireName(), page(card, List.of()));
  }

  @Test
  void thereAreLettersOfEveryBandKindAndChannel() throws IOException {
    List<WrittenDraft> all = letters().stream().map(LettersTest::readUnchecked).toList();
    assertTrue(all.size() >= 12);
    assertEquals(
        Band.values().length, all.stream().map(of -> of.get("expect", "")).distinct().count());
    assertEquals(
        Kind.values().length, all.stream().map(of -> of.draft().kind()).distinct().count());
    assertEquals(
        Channel.values().length, all.stream().map(of -> of.draft().channel()).distinct().count());
  }

  private static WrittenDraft readUnchecked(Path letter) {
    try {
      return read(letter);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static String page(ScoreCard card, List<Improvement> improvements) {
    StringBuilder page = new StringBuilder();
    page.append("score ").append(card.score()).append(' ').append(card.band().wireName());
    page.append("\nbase ").append(card.base());
    card.cap()
        .ifPresent(
            cap -> page.append("\ncap ").append(cap.name()).append(' ').append(cap.points()));
    page.append("\nlikely refusal: ");
    page.append(card.likelyRefusal().map(no -> no.concern().wireName()).orElse("none"));
    page.append('\n');
    for (Finding finding : card.findings()) {
      page.append(String.format("\n%+d %s", finding.points(), finding.card().id()));
      page.append(finding.quote().isEmpty() ? "" : " “" + finding.quote() + "”");
    }
    page.append("\n\n");
    for (Standing standing : card.standings()) {
      page.append(standing.concern().wireName()).append(' ').append(standing.value()).append('\n');
    }
    for (Improvement edit : improvements) {
      page.append("\nto ").append(edit.scoreAfter()).append(": ");
      page.append(edit.finding().card().id());
    }
    return page.append('\n').toString();
  }
}
