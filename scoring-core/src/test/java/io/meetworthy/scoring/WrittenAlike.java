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
 * One message in several Englishes: as it is written by the book, and as people write it who have
 * learned English, speak another one, or turn a phrase otherwise. It says the same each time.
 *
 * <p>In a file "====" parts the messages, "----" the texts of one, the one by the book first.
 *
 * @param name the file and its place in it, from 1
 */
public record WrittenAlike(String name, WrittenDraft standard, List<WrittenDraft> others) {
  public WrittenAlike {
    others = List.copyOf(others);
  }

  /** All of them. */
  public static List<WrittenAlike> all() {
    List<WrittenAlike> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(place())) {
      for (Path file : files.sorted().toList()) {
        String[] blocks = Files.readString(file).split("(?m)^====\n");
        for (int i = 0; i < blocks.length; i++) {
          List<WrittenDraft> texts =
              Stream.of(blocks[i].split("(?m)^----\n")).map(WrittenDraft::parse).toList();
          String name = file.getFileName() + " " + (i + 1);
          all.add(new WrittenAlike(name, texts.get(0), texts.subList(1, texts.size())));
        }
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path place() {
    try {
      return Path.of(
          Objects.requireNonNull(WrittenAlike.class.getResource("/equal-texts")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
