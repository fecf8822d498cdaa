package io.meetworthy.outreach.support;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Many rows of a table, which PostgreSQL makes itself.
 *
 * @param table where they go
 * @param columns what stands in each, as SQL that may ask for the row's number i
 * @param first the least number
 * @param last the greatest
 */
public record ManyRows(String table, Map<String, String> columns, int first, int last) {
  private static final String NOW = "now()";
  private static final String NONE = "'{}'";
  private static final String EMPTY = "'[]'";

  /** People with these numbers. */
  public static ManyRows contacts(int first, int last) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("contact_id", id("i"));
    columns.put("version", "0");
    columns.put("created_at", NOW);
    columns.put("updated_at", NOW);
    columns.put("name", "'Name'");
    columns.put("emails", EMPTY);
    columns.put("phones", EMPTY);
    columns.put("links", EMPTY);
    columns.put("relationship", "'stranger'");
    columns.put("tags", NONE);
    columns.put("bills_for_time", "false");
    columns.put("do_not_ask", "false");
    return new ManyRows("contact", columns, first, last);
  }

  /** E-mails that were sent to people 0 to 99, numbered from 1. */
  public static ManyRows requests(int many) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("request_id", id("i"));
    columns.put("version", "0");
    columns.put("created_at", NOW);
    columns.put("updated_at", NOW);
    columns.put("contact_id", id("i % 100"));
    columns.put("channel", "'email'");
    columns.put("kind", "'ask'");
    columns.put("follow_up_number", "0");
    columns.put("tags", NONE);
    columns.put("draft_number", "1");
    columns.put("relationship", "'stranger'");
    columns.put("ruleset_version", "'x'");
    columns.put("ruleset_hash", "'x'");
    columns.put("score", "50");
    columns.put("standings", NONE);
    columns.put("rules", NONE);
    columns.put("asked_minutes", "0");
    columns.put("transition_number", "1");
    columns.put("state", "'sent'");
    columns.put("state_since", NOW);
    return new ManyRows("meeting_request", columns, 1, many);
  }

  /** The same with this in a column. */
  public ManyRows with(String column, String value) {
    Map<String, String> more = new LinkedHashMap<>(columns);
    more.put(column, value);
    return new ManyRows(table, more, first, last);
  }

  /** The id that a number stands for, as {@code new UUID(0, number)} is. */
  public static String id(String number) {
    return "cast(lpad(to_hex(" + number + "), 32, '0') as uuid)";
  }

  /** The statement that makes them, for the tenant at hand. */
  public String sql() {
    return "insert into %s (tenant_id, %s) select current_tenant(), %s from generate_series(%d, %d) as i"
        .formatted(
            table,
            String.join(", ", columns.keySet()),
            String.join(", ", columns.values()),
            first,
            last);
  }
}
