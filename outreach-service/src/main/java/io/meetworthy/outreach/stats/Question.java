package io.meetworthy.outreach.stats;

import io.meetworthy.outreach.http.QueryParameters;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Relationship;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * About which requests somebody asks.
 *
 * @param period when they were sent, or begun where that is counted
 * @param channel empty for all
 * @param kind empty for all
 * @param relationship empty for all
 */
record Question(
    Period period, Optional<String> channel, Optional<String> kind, Optional<String> relationship) {
  static final String FROM = "from";
  static final String TO = "to";
  static final String CHANNEL = "channel";
  static final String KIND = "kind";
  static final String RELATIONSHIP = "relationship";
  private static final int LONGEST_YEARS = 10;

  /** The question in a query; the last year where it names no days. */
  static Question of(QueryParameters query, LocalDate today) {
    LocalDate to = query.date(TO).orElse(today);
    LocalDate from = query.date(FROM).orElseGet(() -> to.minusYears(1).plusDays(1));
    if (from.isAfter(to) || from.plusYears(LONGEST_YEARS).isBefore(to)) {
      throw ProblemException.invalid(
          Fault.in(FROM, "range", "From is a day before to, by ten years at most."));
    }
    return new Question(
        new Period(from, to),
        known(query, CHANNEL, text -> Channel.named(text).map(Channel::wireName)),
        known(query, KIND, text -> Kind.named(text).map(Kind::wireName)),
        known(query, RELATIONSHIP, text -> Relationship.named(text).map(Relationship::wireName)));
  }

  private static Optional<String> known(
      QueryParameters query, String name, Function<String, Optional<String>> named) {
    Optional<String> given = query.text(name);
    if (given.isPresent() && given.flatMap(named).isEmpty()) {
      throw ProblemException.invalid(Fault.in(name, "unknown-value", "There is no such value."));
    }
    return given;
  }

  /** Whether requests of this stratum are meant. */
  boolean isAbout(Stratum stratum) {
    return channel.map(stratum.channel()::equals).orElse(true)
        && kind.map(stratum.kind()::equals).orElse(true)
        && relationship.map(stratum.relationship()::equals).orElse(true);
  }
}
