package io.meetworthy.outreach.request;

import io.meetworthy.outreach.contact.Texts;
import io.meetworthy.outreach.http.Ids;
import io.meetworthy.outreach.http.QueryParameters;
import io.meetworthy.outreach.page.PageRequest;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Kind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which requests are asked for, as SQL that reads along an index.
 *
 * @param sql the newest first
 * @param values of its parameters
 */
record RequestFilter(String sql, Map<String, Object> values) {
  static final String STATE = "state";
  static final String CONTACT = "contactId";
  static final String CHANNEL = "channel";
  static final String KIND = "kind";
  static final String TAG = "tag";
  static final String ORGANIZATION = "organization";
  static final String SINCE = "since";
  private static final String AFTER = "after";

  private static final Map<String, String> CONDITIONS =
      Map.of(
          STATE,
          "r.state = :state",
          CONTACT,
          "r.contact_id = :contactId",
          CHANNEL,
          "r.channel = :channel",
          KIND,
          "r.kind = :kind",
          TAG,
          "r.request_id in (select t.request_id from request_tag t"
              + " where t.tenant_id = current_tenant() and t.tag = :tag)",
          ORGANIZATION,
          "r.organization_key = :organization",
          SINCE,
          "r.request_id >= :since",
          AFTER,
          "r.request_id < :after");

  /** What a request asks for. */
  static RequestFilter of(PageRequest asked) {
    QueryParameters query = asked.query();
    Map<String, Object> wanted = new TreeMap<>();
    put(wanted, STATE, named(query, STATE, RequestState::named).map(RequestState::wireName));
    put(wanted, CONTACT, named(query, CONTACT, Ids::read));
    put(wanted, CHANNEL, named(query, CHANNEL, Channel::named).map(Channel::wireName));
    put(wanted, KIND, named(query, KIND, Kind::named).map(Kind::wireName));
    put(wanted, TAG, query.text(TAG).map(Texts::folded));
    put(wanted, ORGANIZATION, query.text(ORGANIZATION).map(Texts::folded));
    put(wanted, SINCE, query.date(SINCE).map(RequestFilter::first));
    put(wanted, AFTER, asked.after().map(last -> last.id(0)));
    return of(wanted, asked.rows());
  }

  /** Those that have all of this, by the names of the parameters. */
  static RequestFilter of(Map<String, Object> wanted, int rows) {
    String conditions =
        wanted.keySet().stream()
            .map(name -> " and " + CONDITIONS.get(name))
            .collect(Collectors.joining());
    String sql =
        "select * from meeting_request r where r.tenant_id = current_tenant()"
            + conditions
            + " order by r.request_id desc limit "
            + rows;
    return new RequestFilter(sql, Map.copyOf(wanted));
  }

  private static void put(Map<String, Object> wanted, String name, Optional<?> value) {
    value.ifPresent(given -> wanted.put(name, given));
  }

  /** The least id that a request of this day can have: ids of version 7 begin with their time. */
  private static UUID first(LocalDate day) {
    long millis = day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    return new UUID(millis << Short.SIZE, 0);
  }

  private static <T> Optional<T> named(
      QueryParameters query, String name, Function<String, Optional<T>> reading) {
    return query
        .text(name)
        .map(
            text ->
                reading
                    .apply(text)
                    .orElseThrow(
                        () ->
                            ProblemException.invalid(
                                Fault.in(
                                    name, "unknown-value", "There is no such " + name + "."))));
  }
}
