package io.meetworthy.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two messages of which one answers one concern better.
 *
 * <p>The file is named for the concern; "====" parts the pairs, "----" the weaker text from the
 * better one. Both share the heading, which {@link WrittenDraft} describes.
 *
 * @param number its place in the file, from 1
 */
public record WrittenPair(Concern concern, WrittenDraft weaker, WrittenDraft better, int number) {
  /** Those that the rules are held to, each of them, by concern. */
  public static List<WrittenPair> held() {
    return in("/pairs");
  }

  /**
   * Those by writers who saw no rule, by concern: words are learned from them, and most of them are
   * told.
   */
  public static List<WrittenPair> unseen() {
    return in("/unseen-pairs");
  }

  /** All of them. */
  public static List<WrittenPair> all() {
    return Stream.concat(held().stream(), unseen().stream()).toList();
  }

  private static List<WrittenPair> in(String folder) {
    List<WrittenPair> pairs = new ArrayList<>();
    try (Stream<Path> files = Files.list(WrittenDraft.folder(folder))) {
      for (Path file : files.sorted().toList()) {
        Concern concern =
            Concern.named(file.getFileName().toString().replace(".txt", "")).orElseThrow();
        String[] blocks = Files.readString(file).split("(?m)^====\n");
        for (int i = 0; i < blocks.length; i++) {
          String[] texts = blocks[i].split("(?m)^----\n");
          WrittenDraft weaker = WrittenDraft.parse(texts[0]);
          pairs.add(new WrittenPair(concern, weaker, weaker.with(texts[1]), i + 1));
        }
      }
      return pairs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the better one stands higher in the concern and scores higher. */
  public boolean isTold(Ruleset ruleset) {
    ScoreCard low = weaker.scored(ruleset);
    ScoreCard high = better.scored(ruleset);
    return high.score() > low.score() && high.standing(concern) > low.standing(concern);
  }

  @Override
  public String toString() {
    return concern.wireName() + " " + number;
  }
}
