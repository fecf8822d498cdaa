package io.meetworthy.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
  /** All that were written, by concern. */
  public static List<WrittenPair> all() {
    List<WrittenPair> pairs = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder())) {
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

  private static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(WrittenPair.class.getResource("/pairs")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return concern.wireName() + " " + number;
  }
}
