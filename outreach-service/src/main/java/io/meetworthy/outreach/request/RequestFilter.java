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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

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

  private static final String TAGGED =
      "r.request_id in (select t.request_id from request_tag t"
          + " where t.tenant_id = current_tenant() and t.tag = :tag)";

  /** What a request asks for. */
  static RequestFilter of(PageRequest asked) {
    QueryParameters query = asked.query();
    Writer writer = new Writer();
    named(query, STATE, RequestState::named)
        .ifPresent(state -> writer.and("r.state = :state", STATE, state.wireName()));
    named(query, CONTACT, Ids::read)
        .ifPresent(id -> writer.and("r.contact_id = :contactId", CONTACT, id));
    named(query, CHANNEL, Channel::named)
        .ifPresent(channel -> writer.and("r.channel = :channel", CHANNEL, channel.wireName()));
    named(query, KIND, Kind::named)
        .ifPresent(kind -> writer.and("r.kind = :kind", KIND, kind.wireName()));
    query.text(TAG).ifPresent(tag -> writer.and(TAGGED, TAG, Texts.folded(tag)));
    query
        .text(ORGANIZATION)
        .ifPresent(
            name ->
                writer.and("r.organization_key = :organization", ORGANIZATION, Texts.folded(name)));
    query.date(SINCE).ifPresent(day -> writer.and("r.request_id >= :since", SINCE, first(day)));
    asked.after().ifPresent(last -> writer.and("r.request_id < :after", "after", last.id(0)));
    return writer.done(asked.rows());
  }

  /** The least id that a request of this day can have: ids of version 7 begin with their time. */
  private static UUID first(LocalDate day) {
    long millis = day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    return new UUID(millis << 16, 0);
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

  private static final class Writer {
    private final StringBuilder sql =
        new StringBuilder("select * from meeting_request r where r.tenant_id = current_tenant()");
    private final Map<String, Object> values = new HashMap<>();

    void and(String condition, String parameter, Object value) {
      sql.append(" and ").append(condition);
      values.put(parameter, value);
    }

    RequestFilter done(int rows) {
      return new RequestFilter(
          sql + " order by r.request_id desc limit " + rows, Map.copyOf(values));
    }
  }
}
