package io.meetworthy.outreach.http;

import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.ProblemException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The query of a request, read strictly: the framework would answer a bad value with 404. That each
 * name is known and stands once is {@link QueryRules}' business.
 *
 * @param values by name
 */
public record QueryParameters(MultivaluedMap<String, String> values) {
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 9999;
  private static final int LONGEST_TEXT = 2_000;

  /** The query of this request. */
  public static QueryParameters of(UriInfo address) {
    return new QueryParameters(address.getQueryParameters());
  }

  /** A day. */
  public Optional<LocalDate> date(String name) {
    return Optional.ofNullable(values.getFirst(name)).map(value -> parsed(name, value));
  }

  /** A text of at most 2,000 characters. */
  public Optional<String> text(String name) {
    Optional<String> value = Optional.ofNullable(values.getFirst(name));
    if (value.filter(given -> given.length() > LONGEST_TEXT).isPresent()) {
      throw ProblemException.invalid(Fault.in(name, "length", "It is too long."));
    }
    if (value.filter(given -> given.indexOf('\0') >= 0).isPresent()) {
      throw ProblemException.invalid(Fault.in(name, "nul", "U+0000 cannot stand in a text."));
    }
    return value;
  }

  /** Either true or false. */
  public Optional<Boolean> bool(String name) {
    return Optional.ofNullable(values.getFirst(name))
        .map(
            value -> {
              if (!value.equals("true") && !value.equals("false")) {
                throw ProblemException.invalid(Fault.in(name, "form", "Either true or false."));
              }
              return Boolean.valueOf(value);
            });
  }

  /** A whole number within these bounds. */
  public Optional<Integer> integer(String name, int least, int greatest) {
    return Optional.ofNullable(values.getFirst(name))
        .map(
            value -> {
              boolean number = value.matches("[0-9]{1,9}");
              if (!number || !isWithin(Integer.parseInt(value), least, greatest)) {
                throw ProblemException.invalid(
                    Fault.in(name, "range", "A number from " + least + " to " + greatest + "."));
              }
              return Integer.valueOf(value);
            });
  }

  private static boolean isWithin(int number, int least, int greatest) {
    return number >= least && number <= greatest;
  }

  private static LocalDate parsed(String name, String value) {
    try {
      LocalDate date = LocalDate.parse(value);
      if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
        return date;
      }
    } catch (DateTimeParseException e) {
      // The answer is the same for a day that is none and one out of range.
    }
    throw ProblemException.invalid(Fault.in(name, "form", "A day such as 2026-11-23 is expected."));
  }
}
