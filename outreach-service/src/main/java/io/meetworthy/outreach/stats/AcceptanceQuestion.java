package io.meetworthy.outreach.stats;

import io.meetworthy.outreach.http.QueryParameters;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which rates of acceptance somebody wants.
 *
 * @param about of which requests
 * @param groupings at most two, of which one at most has a sheet of its own
 * @param only the one value that counts, if any
 */
record AcceptanceQuestion(Question about, List<Grouping> groupings, Optional<Only> only) {
  static final String GROUP_BY = "groupBy";
  static final String ONLY = "only";
  private static final String NONE = "none";
  private static final int MOST_GROUPINGS = 2;

  /**
   * One value of a dimension.
   *
   * @param grouping whose
   * @param value which
   */
  record Only(Grouping grouping, String value) {}

  static AcceptanceQuestion of(QueryParameters query, LocalDate today) {
    List<Grouping> groupings = groupings(query.text(GROUP_BY).orElse(NONE));
    Optional<Only> only = query.text(ONLY).map(AcceptanceQuestion::only);
    long sheets =
        Stream.concat(
                groupings.stream().filter(Grouping::hasOwnSheet), only.stream().map(Only::grouping))
            .distinct()
            .count();
    if (sheets > 1) {
      throw ProblemException.invalid(
          Fault.in(
              only.isPresent() ? ONLY : GROUP_BY,
              "combination",
              "Of score-band, concern, rule, likely-refusal, organization, ruleset and tag only one"
                  + " is counted at a time."));
    }
    return new AcceptanceQuestion(Question.of(query, today), groupings, only);
  }

  private static List<Grouping> groupings(String text) {
    List<Grouping> groupings = new ArrayList<>();
    if (text.equals(NONE)) {
      return groupings;
    }
    for (String name : text.split(",", MOST_GROUPINGS + 1)) {
      Grouping grouping =
          Grouping.named(name)
              .filter(found -> !groupings.contains(found))
              .orElseThrow(() -> unknown(GROUP_BY, "One or two of the names in the contract."));
      groupings.add(grouping);
    }
    if (groupings.size() > MOST_GROUPINGS) {
      throw unknown(GROUP_BY, "Two at most.");
    }
    return groupings;
  }

  private static Only only(String text) {
    int colon = text.indexOf(':');
    Optional<Grouping> grouping =
        Grouping.named(text.substring(0, Math.max(0, colon))).filter(Grouping::hasOwnSheet);
    if (grouping.isEmpty()) {
      throw unknown(ONLY, "Such as rule:picks-your-brain or concern:has-no-time:weak.");
    }
    Grouping found = grouping.get();
    String value = text.substring(colon + 1);
    boolean isFolded = found == Grouping.ORGANIZATION || found == Grouping.TAG;
    return new Only(found, isFolded ? CountedRequests.folded(value) : value);
  }

  private static ProblemException unknown(String name, String detail) {
    return ProblemException.invalid(Fault.in(name, "unknown-value", detail));
  }

  /** By whose sheets it is answered, besides those of all. */
  Dimension dimension() {
    return Stream.concat(
            only.stream().map(Only::grouping), groupings.stream().filter(Grouping::hasOwnSheet))
        .map(Grouping::dimension)
        .findFirst()
        .orElse(Dimension.TOTAL);
  }

  /** The sheets to read: weeks are no part of months. */
  List<Period.Stretch> stretches() {
    return groupings.contains(Grouping.WEEK) ? about.period().inDays() : about.period().inMonths();
  }
}
