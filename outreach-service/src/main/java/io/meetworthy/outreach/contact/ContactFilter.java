package io.meetworthy.outreach.contact;

import io.meetworthy.outreach.http.QueryParameters;
import io.meetworthy.outreach.page.PageRequest;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which contacts are asked for, as SQL.
 *
 * @param sql the newest first
 * @param values of its parameters
 */
record ContactFilter(String sql, Map<String, Object> values) {
  static final String TEXT = "q";
  static final String TAG = "tag";
  static final String ORGANIZATION = "organization";
  private static final int MOST_WORDS = 8;

  /** What a request asks for. */
  static ContactFilter of(PageRequest asked) {
    QueryParameters query = asked.query();
    List<String> terms = new ArrayList<>();
    query.text(TAG).ifPresent(tag -> terms.add(Terms.ofTag(tag)));
    query.text(ORGANIZATION).ifPresent(name -> terms.add(Terms.ofOrganization(name)));
    List<String> beginnings = query.text(TEXT).map(ContactFilter::beginnings).orElse(List.of());

    return of(terms, beginnings, asked.after().map(after -> after.id(0)), asked.rows());
  }

  /** Those with all these terms and beginnings of terms, from after one of them on. */
  static ContactFilter of(
      List<String> terms, List<String> beginnings, Optional<UUID> after, int rows) {
    StringBuilder sql =
        new StringBuilder("select * from contact c where c.tenant_id = current_tenant()");
    Map<String, Object> values = new HashMap<>();
    for (String term : terms) {
      sql.append(found("=", values.size()));
      values.put("term" + values.size(), term);
    }
    for (String beginning : beginnings) {
      sql.append(found("^@", values.size()));
      values.put("term" + values.size(), beginning);
    }
    after.ifPresent(
        last -> {
          sql.append(" and c.contact_id < :after");
          values.put("after", last);
        });
    sql.append(" order by c.contact_id desc limit ").append(rows);
    return new ContactFilter(sql.toString(), values);
  }

  private static String found(String operator, int number) {
    return " and c.contact_id in (select t.contact_id from contact_term t"
        + " where t.tenant_id = current_tenant() and t.term "
        + operator
        + " :term"
        + number
        + ")";
  }

  private static List<String> beginnings(String text) {
    Set<String> words = Texts.words(text);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      throw ProblemException.invalid(
          Fault.in(TEXT, "form", "One to " + MOST_WORDS + " words or beginnings of words."));
    }
    return words.stream().map(Terms::ofWord).toList();
  }
}
