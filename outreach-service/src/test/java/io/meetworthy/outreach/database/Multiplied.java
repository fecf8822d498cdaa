package io.meetworthy.outreach.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rows of one tenant, over and over again, for fifty: each copy has ids of its own, from the
 * last 400 days, and everything else of the row that it is a copy of.
 */
final class Multiplied {
  private static final int TENANTS = 50;
  private static final String NEW_ID = "uuidv7(-random() * interval '400 days')";

  private final Connection owner;

  Multiplied(Connection owner) {
    this.owner = owner;
  }

  void to(int contacts, int requests) throws SQLException {
    run("set synchronous_commit = off");
    // Copies of rows that hang together do so too; looking each one up takes most of the time.
    run("set session_replication_role = replica");
    run(
        "insert into tenant (tenant_id, name, created_at) select 'tenant-' || i, 'Tenant ' || i,"
            + " now() from generate_series(2, %d) i".formatted(TENANTS));
    copies("contact", "contact_id", contacts);
    said("contacts", insert("contact", "contact", Map.of("contact_id", "m.copy"), "contact_id"));
    said("terms", insert("contact_term", "contact", Map.of("contact_id", "m.copy"), "contact_id"));
    copies("meeting_request", "request_id", requests);
    // Each request goes to some contact of its tenant.
    run(
        "create unlogged table any_contact as select tenant_id, contact_id, row_number() over"
            + " (partition by tenant_id order by contact_id) as place from contact");
    run("create unique index on any_contact (tenant_id, place)");
    run(
        "create unlogged table most as select tenant_id, max(place) as places from any_contact"
            + " group by 1");
    run("alter table copy_of_meeting_request add column contact_id uuid");
    run(
        "update copy_of_meeting_request c set contact_id = a.contact_id from most m, any_contact a"
            + " where m.tenant_id = c.tenant_id and a.tenant_id = c.tenant_id"
            + " and a.place = 1 + c.number % m.places");
    for (String table : tablesOf("request_id")) {
      Map<String, String> changed =
          hasColumn(table, "contact_id")
              ? Map.of("request_id", "m.copy", "contact_id", "m.contact_id")
              : Map.of("request_id", "m.copy");
      said(table, insert(table, "meeting_request", changed, "request_id"));
    }
    System.out.println("vacuum and analyze");
    run("vacuum analyze");
  }

  /** Which row each copy comes from: the samples in turn. */
  private void copies(String table, String id, int rows) throws SQLException {
    run(
        ("create unlogged table copy_of_%1$s as"
                + " with sample as (select %2$s as id, row_number() over (order by %2$s) - 1 as n,"
                + " count(*) over () as all_of_them from %1$s where tenant_id = 'main')"
                + " select t.tenant_id, s.id, %3$s as copy, i as number from tenant t"
                + " cross join generate_series(1, %4$d) i"
                + " join sample s on s.n = i %% s.all_of_them"
                + " where t.tenant_id <> 'anonymous'")
            .formatted(table, id, NEW_ID, rows / TENANTS));
    run("analyze copy_of_" + table);
  }

  private long insert(String table, String mapped, Map<String, String> changed, String id)
      throws SQLException {
    List<String> columns = columns(table);
    String values =
        columns.stream()
            .map(
                column ->
                    column.equals("tenant_id")
                        ? "m.tenant_id"
                        : column.equals("external_ref")
                            ? "null"
                            : changed.getOrDefault(column, value(table, column)))
            .collect(Collectors.joining(", "));
    try (Statement statement = owner.createStatement()) {
      return statement.executeLargeUpdate(
          "insert into %s (%s) select %s from copy_of_%s m join %s o on o.tenant_id = 'main' and o.%s = m.id"
              .formatted(table, String.join(", ", columns), values, mapped, table, id));
    }
  }

  /** Ids of its own kind are new ones; times when something is due are spread. */
  private String value(String table, String column) {
    if (column.equals(table + "_id")) {
      return NEW_ID;
    }
    return column.startsWith("due")
        ? "o." + column + " + random() * interval '60 days'"
        : "o." + column;
  }

  private List<String> tablesOf(String column) throws SQLException {
    List<String> tables = new ArrayList<>(List.of("meeting_request"));
    query(
        "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
            + " where c.relkind = 'r' and c.relpersistence = 'p' and a.attname = '"
            + column
            + "' and a.atttypid = 'uuid'::regtype"
            + " and c.relnamespace = 'public'::regnamespace and c.relname <> 'meeting_request'"
            + " order by 1",
        tables);
    return tables;
  }

  private boolean hasColumn(String table, String column) throws SQLException {
    return columns(table).contains(column);
  }

  private List<String> columns(String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    query(
        "select column_name from information_schema.columns where table_schema = 'public'"
            + " and table_name = '"
            + table
            + "' and is_generated = 'NEVER' order by ordinal_position",
        columns);
    return columns;
  }

  private void query(String sql, List<String> to) throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        to.add(rows.getString(1));
      }
    }
  }

  private static void said(String what, long rows) {
    System.out.printf("%,d rows of %s%n", rows, what);
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
