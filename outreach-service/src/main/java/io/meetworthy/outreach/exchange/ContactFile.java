package io.meetworthy.outreach.exchange;

import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A file with contacts, read one by one. */
interface ContactFile extends Closeable {
  /** How many rows there may be. */
  int MOST_ROWS = 50_000;

  /** One of either sort. */
  static ContactFile open(InputStream file, boolean isCards) throws IOException {
    return isCards ? VCardContacts.open(file) : CsvContacts.open(file);
  }

  Format format();

  /** The next one; empty at the end. */
  Optional<Read> next() throws IOException;

  /** How many there are from here on; refuses a file that cannot be read to its end. */
  default int count() throws IOException {
    int rows = 0;
    while (next().isPresent()) {
      rows++;
      if (rows > MOST_ROWS) {
        throw unreadable("A file has at most " + MOST_ROWS + " rows; split it.");
      }
    }
    return rows;
  }

  /** The file as a whole is of no use. */
  static ProblemException unreadable(String detail) {
    return new ProblemException(new Problem.Invalid(List.of(Fault.at("", "form", detail))));
  }
}
