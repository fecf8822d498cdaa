package io.meetworthy.scoring;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.meetworthy.scoring.rules.StandardRules;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two messages that differ in how they answer one concern: the better one stands higher there and
 * scores higher.
 *
 * <p>The file is named for the concern; "====" parts the pairs, "----" the weaker text from the
 * better one. Both share the heading, which {@link WrittenDraft} describes.
 */
class PairsTest {
  private static final Ruleset RULESET = StandardRules.ruleset();

  record Pair(Concern concern, WrittenDraft weaker, WrittenDraft better, int number) {
    @Override
    public String toString() {
      return concern.wireName() + " " + number;
    }
  }

  static List<Pair> pairs() throws IOException, URISyntaxException {
    List<Pair> pairs = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(PairsTest.class.getResource("/pairs").toURI()))) {
      for (Path file : files.sorted().toList()) {
        Concern concern =
            Concern.named(file.getFileName().toString().replace(".txt", "")).orElseThrow();
        String[] blocks = Files.readString(file).split("(?m)^====\n");
        for (int i = 0; i < blocks.length; i++) {
          String[] texts = blocks[i].split("(?m)^----\n");
          WrittenDraft weaker = WrittenDraft.parse(texts[0]);
          pairs.add(new Pair(concern, weaker, weaker.with(texts[1]), i + 1));
        }
      }
    }
    return pairs;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void theBetterTextStandsAndScoresHigher(Pair pair) {
    ScoreCard weaker = pair.weaker().scored(RULESET);
    ScoreCard better = pair.better().scored(RULESET);
    String both = shown(pair.weaker(), weaker) + "\n" + shown(pair.better(), better);
    assertTrue(better.score() > weaker.score(), both);
    assertTrue(better.standing(pair.concern()) > weaker.standing(pair.concern()), both);
  }

  private static String shown(WrittenDraft draft, ScoreCard card) {
    return card.score()
        + " "
        + draft.text()
        + card.findings().stream()
            .map(f -> "\n  " + f.points() + " " + f.card().id() + ": " + f.quote())
            .collect(joining());
  }
}
