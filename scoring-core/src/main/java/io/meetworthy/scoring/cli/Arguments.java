package io.meetworthy.scoring.cli;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Context;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Recipient;
import io.meetworthy.scoring.Relationship;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param files the drafts, "-" for standard input
 * @param channel where they will be sent
 * @param kind what they are
 * @param context who writes to whom
 * @param minScore the lowest score that is allowed, 0-100
 * @param colour whether to mark words by colour instead of signs
 * @param json whether to print JSON, one line a draft
 */
record Arguments(
    List<String> files,
    Channel channel,
    Kind kind,
    Context context,
    int minScore,
    boolean colour,
    boolean json) {
  static final String USAGE =
      """
      Usage: java -jar scoring-core.jar [options] FILE...
      Scores requests for a meeting. FILE is a text file, or - for standard input; a first line
      "Subject: ..." is the subject.

        --channel NAME        email (default), linkedin-note, linkedin-message, inmail, sms, in-app
        --kind NAME           ask (default), follow-up, thank-you, report-back
        --relationship NAME   stranger (default), shared-affiliation, mutual-contact, acquaintance,
                              close
        --recipient NAME      the reader's name
        --organization NAME   where the reader works
        --bills               the reader bills for their time
        --introduced-by NAME  who introduces you
        --follow-up N         0 for a first message, 1 for the first follow-up, ...
        --min-score N         exit with 1 where a draft scores less, 0-100 (default 0)
        --color               mark words by colour: red slips, green strengths
        --json                print JSON, one line a draft
        --help                print this

      Exit code: 0 every draft is allowed, 1 one is not, 2 the command or a file is wrong.
      """;

  private static final String SUBJECT = "Subject:";

  Arguments {
    files = List.copyOf(files);
  }

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException with what is wrong, in plain English
   */
  static Arguments of(List<String> words) {
    return new Reader(words.iterator()).read();
  }

  /** The draft in a text, its subject line taken off. */
  Draft draft(String text) {
    String unix = text.replace("\r\n", "\n");
    Draft empty = new Draft("", "", channel, kind, "");
    if (!unix.startsWith(SUBJECT)) {
      return empty.with(Field.BODY, unix.strip());
    }
    int end = unix.indexOf('\n');
    String line = end < 0 ? unix : unix.substring(0, end);
    String body = end < 0 ? "" : unix.substring(end);
    return empty
        .with(Field.SUBJECT, line.substring(SUBJECT.length()).strip())
        .with(Field.BODY, body.strip());
  }

  /** Takes the words one by one. */
  private static final class Reader {
    private final Iterator<String> words;
    private final List<String> files = new ArrayList<>();
    private Channel channel = Channel.EMAIL;
    private Kind kind = Kind.ASK;
    private Relationship relationship = Relationship.STRANGER;
    private String recipient = "";
    private String organization = "";
    private String introducedBy = "";
    private boolean bills;
    private int followUp;
    private int minScore;
    private boolean colour;
    private boolean json;

    Reader(Iterator<String> words) {
      this.words = words;
    }

    Arguments read() {
      while (words.hasNext()) {
        option(words.next());
      }
      if (files.isEmpty()) {
        throw new IllegalArgumentException("Name a file to score, or - for standard input.");
      }
      Recipient reader = new Recipient(recipient, organization, bills, 0);
      Context context = new Context(relationship, reader, "", introducedBy, followUp);
      return new Arguments(files, channel, kind, context, minScore, colour, json);
    }

    private void option(String word) {
      switch (word) {
        case "--channel" -> channel = known(word, Channel.named(value(word)));
        case "--kind" -> kind = known(word, Kind.named(value(word)));
        case "--relationship" -> relationship = known(word, Relationship.named(value(word)));
        case "--recipient" -> recipient = value(word);
        case "--organization" -> organization = value(word);
        case "--introduced-by" -> introducedBy = value(word);
        case "--follow-up" -> followUp = number(word, 1000);
        case "--min-score" -> minScore = number(word, 100);
        case "--bills" -> bills = true;
        case "--color" -> colour = true;
        case "--json" -> json = true;
        default -> file(word);
      }
    }

    private void file(String word) {
      if (word.startsWith("--")) {
        throw new IllegalArgumentException("There is no option " + word + ".");
      }
      files.add(word);
    }

    private String value(String option) {
      if (!words.hasNext()) {
        throw new IllegalArgumentException(option + " needs a value.");
      }
      return words.next();
    }

    private static <T> T known(String option, Optional<T> value) {
      return value.orElseThrow(
          () -> new IllegalArgumentException(option + " does not know this name; see --help."));
    }

    private int number(String option, int most) {
      try {
        int number = Integer.parseInt(value(option));
        if (number >= 0 && number <= most) {
          return number;
        }
      } catch (NumberFormatException notANumber) {
        // falls through to the one message for both
      }
      throw new IllegalArgumentException(option + " takes a whole number from 0 to " + most + ".");
    }
  }
}
