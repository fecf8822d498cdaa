package io.meetworthy.outreach.http;

import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.ProblemException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The query of a request, read strictly: the framework would answer a bad value with 404 and pass
 * over a misspelt name.
 *
 * @param values by name
 */
public record QueryParameters(MultivaluedMap<String, String> values) {
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 9999;

  /** The query, which may hold these names and no others. */
  public static QueryParameters of(UriInfo address, String... names) {
    MultivaluedMap<String, String> values = address.getQueryParameters();
    Set<String> known = Set.of(names);
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        String shown = name.substring(0, Math.min(name.length(), 100));
        throw ProblemException.invalid(
            Fault.in(shown, "unknown-parameter", "Known here: " + String.join(", ", names) + "."));
      }
    }
    return new QueryParameters(values);
  }

  /** A day. */
  public Optional<LocalDate> date(String name) {
    return single(name).map(value -> parsed(name, value));
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

  private Optional<String> single(String name) {
    List<String> given = values.getOrDefault(name, List.of());
    if (given.size() > 1) {
      throw ProblemException.invalid(Fault.in(name, "repeated", "It may stand once."));
    }
    return given.stream().findFirst();
  }
}
