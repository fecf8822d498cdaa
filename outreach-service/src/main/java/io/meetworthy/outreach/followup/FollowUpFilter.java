package io.meetworthy.outreach.followup;

import io.meetworthy.outreach.http.QueryParameters;
import io.meetworthy.outreach.page.PageRequest;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.ProblemException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

  /** What a request asks for. */
  static FollowUpFilter of(PageRequest asked) {
    QueryParameters query = asked.query();
    FollowUpState state = named(query, STATE, FollowUpState::named).orElse(FollowUpState.OPEN);
    StringBuilder sql =
        new StringBuilder(
            "select * from follow_up f where f.tenant_id = current_tenant() and f.state = :state");
    Map<String, Object> values = new HashMap<>();
    values.put(STATE, state.wireName());
    named(query, KIND, FollowUpKind::named)
        .ifPresent(
            kind -> {
              sql.append(" and f.kind = :kind");
              values.put(KIND, kind.wireName());
            });
    query
        .date(DUE)
        .ifPresent(
            day -> {
              sql.append(" and f.due_on <= :due");
              values.put(DUE, day);
            });
    asked
        .after()
        .ifPresent(
            after -> {
              sql.append(" and (f.due_on, f.follow_up_id) > (:day, :after)");
              values.put("day", LocalDate.parse(after.text(0)));
              values.put("after", after.id(1));
            });
    sql.append(" order by f.due_on, f.follow_up_id limit ").append(asked.rows());
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
