package io.meetworthy.outreach.followup;

import io.meetworthy.outreach.http.QueryParameters;
import io.meetworthy.outreach.page.PageRequest;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.ProblemException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Which follow-ups are asked for, as SQL.
 *
 * @param sql the first due first
 * @param values of its parameters
 */
record FollowUpFilter(String sql, Map<String, Object> values) {
  static final String DUE = "due";
  static final String KIND = "kind";
  static final String STATE = "state";

  /**
   * Where a page goes on.
   *
   * @param day of the last row before
   * @param id of that row
   */
  record Place(LocalDate day, UUID id) {}

  /** What a request asks for. */
  static FollowUpFilter of(PageRequest asked) {
    QueryParameters query = asked.query();
    return of(
        named(query, STATE, FollowUpState::named).orElse(FollowUpState.OPEN),
        named(query, KIND, FollowUpKind::named),
        query.date(DUE),
        asked.after().map(after -> new Place(LocalDate.parse(after.text(0)), after.id(1))),
        asked.rows());
  }

  /** Those in this state, from after one of them on. */
  static FollowUpFilter of(
      FollowUpState state,
      Optional<FollowUpKind> kind,
      Optional<LocalDate> due,
      Optional<Place> after,
      int rows) {
    StringBuilder sql =
        new StringBuilder(
            "select * from follow_up f where f.tenant_id = current_tenant() and f.state = :state");
    Map<String, Object> values = new HashMap<>();
    values.put(STATE, state.wireName());
    kind.ifPresent(
        wanted -> {
          sql.append(" and f.kind = :kind");
          values.put(KIND, wanted.wireName());
        });
    due.ifPresent(
        day -> {
          sql.append(" and f.due_on <= :due");
          values.put(DUE, day);
        });
    after.ifPresent(
        last -> {
          sql.append(" and (f.due_on, f.follow_up_id) > (:day, :after)");
          values.put("day", last.day());
          values.put("after", last.id());
        });
    sql.append(" order by f.due_on, f.follow_up_id limit ").append(rows);
    return new FollowUpFilter(sql.toString(), values);
  }

  private static <T> Optional<T> named(
      QueryParameters query, String name, Function<String, Optional<T>> read) {
    return query
        .text(name)
        .map(
            text ->
                read.apply(text)
                    .orElseThrow(
                        () ->
                            ProblemException.invalid(
                                Fault.in(
                                    name, "unknown-value", "There is no such " + name + "."))));
  }
}
