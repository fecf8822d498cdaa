package io.meetworthy.outreach.exchange;

import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A file with contacts, read one by one. */
interface ContactFile extends Closeable {
  Format format();

  /** The next one; empty at the end. */
  Optional<Read> next() throws IOException;

  /** The file as a whole is of no use. */
  static ProblemException unreadable(String detail) {
    return new ProblemException(new Problem.Invalid(List.of(Fault.at("", "form", detail))));
  }
}
