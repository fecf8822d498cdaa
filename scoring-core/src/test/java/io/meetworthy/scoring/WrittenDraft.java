package io.meetworthy.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A draft as the test resources write it: lines "name: value" on sender, reader and message, a
 * blank line, and the text, whose first line may be "Subject: …". Without such lines it is an
 * e-mail to a stranger.
 *
 * @param heading the lines by name
 * @param text all that follows
 */
public record WrittenDraft(Map<String, String> heading, String text) {
  private static final List<String> NAMES =
      List.of(
          "relationship",
          "bills",
          "introducedBy",
          "kind",
          "channel",
          "recipient",
          "organization",
          "sender",
          "followUp",
          "expect",
          "refusal",
          "second",
          "because",
          "rating");

  private static final String SUBJECT = "Subject: ";

  public WrittenDraft {
    heading = Map.copyOf(heading);
  }

  /** Reads the heading, if there is one, and keeps the rest. */
  static WrittenDraft parse(String written) {
    Map<String, String> heading = new HashMap<>();
    String rest = written.strip();
    while (true) {
      int colon = rest.indexOf(": ");
      if (colon < 0 || !NAMES.contains(rest.substring(0, colon))) {
        return new WrittenDraft(heading, rest.strip());
      }
      int line = rest.indexOf('\n');
      heading.put(rest.substring(0, colon), rest.substring(colon + 2, line).strip());
      rest = rest.substring(line + 1);
    }
  }

  /** Another text under the same heading, which may stand above it once more. */
  WrittenDraft with(String other) {
    return new WrittenDraft(heading, parse(other).text());
  }

  /** The value under this name, or the other one. */
  String get(String name, String otherwise) {
    return heading.getOrDefault(name, otherwise);
  }

  public Draft draft() {
    Channel channel = Channel.named(get("channel", "email")).orElseThrow();
    Kind kind = Kind.named(get("kind", "ask")).orElseThrow();
    if (!text.startsWith(SUBJECT)) {
      return new Draft("", text, channel, kind, "");
    }
    int line = text.indexOf('\n');
    String subject = text.substring(SUBJECT.length(), line).strip();
    return new Draft(subject, text.substring(line).strip(), channel, kind, "");
  }

  public Context context() {
    return new Context(
        Relationship.named(get("relationship", "stranger")).orElseThrow(),
        new Recipient(
            get("recipient", ""),
            get("organization", ""),
            Boolean.parseBoolean(get("bills", "false")),
            0),
        get("sender", ""),
        get("introducedBy", ""),
        Integer.parseInt(get("followUp", "0")));
  }

  /** The score card that a ruleset writes for it. */
  public ScoreCard scored(Ruleset ruleset) {
    if (ruleset.score(draft(), context()) instanceof ScoreCard card) {
      return card;
    }
    throw new AssertionError("not read as English: " + text);
  }

  /** What "====" parts in the files of a folder of the test resources, file by file. */
  static Stream<String> blocks(String folder) {
    try (Stream<Path> files = Files.list(folder(folder))) {
      List<String> blocks = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        blocks.addAll(List.of(Files.readString(file).split("(?m)^====\n")));
      }
      return blocks.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder of the test resources. */
  static Path folder(String name) {
    try {
      return Path.of(Objects.requireNonNull(WrittenDraft.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
