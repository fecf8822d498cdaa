package io.meetworthy.scoring;

import java.util.List;
import java.util.stream.Stream;

/**
 * One message in several Englishes: as it is written by the book, and as people write it who have
 * learned English, speak another one, or turn a phrase otherwise. It says the same each time.
 *
 * <p>In a file "====" parts the messages, "----" the texts of one.
 *
 * @param standard the one by the book
 * @param others three more: one with light slips, one with a slip in every sentence, and a third
 */
public record WrittenAlike(WrittenDraft standard, List<WrittenDraft> others) {
  public WrittenAlike {
    others = List.copyOf(others);
  }

  /** Those in whose sight rules were mended. */
  public static List<WrittenAlike> seen() {
    return in("/equal-texts");
  }

  /** Those that no rule was mended on: what to expect of texts that nobody here has seen. */
  public static List<WrittenAlike> kept() {
    return in("/equal-texts-kept");
  }

  private static List<WrittenAlike> in(String folder) {
    return WrittenDraft.blocks(folder).map(WrittenAlike::parse).toList();
  }

  private static WrittenAlike parse(String block) {
    List<WrittenDraft> texts =
        Stream.of(block.split("(?m)^----\n")).map(WrittenDraft::parse).toList();
    return new WrittenAlike(texts.get(0), texts.subList(1, texts.size()));
  }
}
