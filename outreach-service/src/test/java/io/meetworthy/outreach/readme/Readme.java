package io.meetworthy.outreach.readme;

import io.meetworthy.outreach.support.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README's fenced blocks, by the comment above each. */
record Readme(String text) {
  private static final String FILE = "README.md";

  static Readme load() {
    return new Readme(Repository.text(FILE));
  }

  String block(String name) {
    return find(name).group(2);
  }

  Readme withBlock(String name, String content) {
    Matcher block = find(name);
    return new Readme(text.substring(0, block.start(2)) + content + text.substring(block.end(2)));
  }

  private Matcher find(String name) {
    Matcher block =
        Pattern.compile("(<!-- " + name + ":[^\n]*-->\n```[a-z]*\n)(.*?)```", Pattern.DOTALL)
            .matcher(text);
    if (!block.find()) {
      throw new IllegalArgumentException("no block " + name);
    }
    return block;
  }

  void save() throws IOException {
    Files.writeString(Repository.file(FILE), text);
  }
}
