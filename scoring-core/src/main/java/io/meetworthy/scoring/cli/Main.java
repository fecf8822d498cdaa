package io.meetworthy.scoring.cli;

import io.meetworthy.scoring.Assessment;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Improvement;
import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.ScoreCard;
import io.meetworthy.scoring.rules.StandardRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Scores drafts from files; {@code --help} says how. */
public final class Main {
  private static final int ALLOWED = 0;
  private static final int HELD = 1;
  private static final int WRONG = 2;

  private final InputStream in;
  private final PrintStream out;
  private final Ruleset ruleset;

  Main(Ruleset ruleset, InputStream in, PrintStream out) {
    this.ruleset = ruleset;
    this.in = in;
    this.out = out;
  }

  /** Prints to standard output and exits with 0, 1 or 2. */
  public static void main(String[] words) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new Main(StandardRules.ruleset(), System.in, out).run(List.of(words)));
  }

  /** The exit code. */
  int run(List<String> words) {
    if (words.contains("--help")) {
      out.print(Arguments.USAGE);
      return ALLOWED;
    }
    try {
      Arguments arguments = Arguments.of(words);
      int code = ALLOWED;
      for (String file : arguments.files()) {
        code = Math.max(code, score(file, arguments));
      }
      return code;
    } catch (IllegalArgumentException wrong) {
      out.println(wrong.getMessage());
      return WRONG;
    }
  }

  private int score(String file, Arguments arguments) {
    Draft draft = arguments.draft(read(file));
    Assessment assessment = ruleset.score(draft, arguments.context());
    if (!(assessment instanceof ScoreCard card)) {
      out.println(file + ": no score, for this is not English.");
      return HELD;
    }
    List<Improvement> edits = ruleset.improvements(draft, arguments.context(), card);
    out.print(
        arguments.json()
            ? Json.of(file, ruleset, card, edits) + "\n"
            : new Page(arguments.colour()).of(file, draft, card, edits));
    return card.score() >= arguments.minScore() ? ALLOWED : HELD;
  }

  private String read(String file) {
    try {
      byte[] bytes = file.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new IllegalArgumentException(file + " is not UTF-8 text.", notUtf8);
    } catch (NoSuchFileException missing) {
      throw new IllegalArgumentException("There is no file " + file + ".", missing);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(file + " cannot be read.", unreadable);
    }
  }
}
