package io.meetworthy.outreach.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table with rows of tenants.
 *
 * @param name its name
 * @param columns in their order
 */
public record Table(String name, List<Column> columns) {
  private static final String TENANT = "tenant_id";

  public Table {
    columns = List.copyOf(columns);
  }

  /** The primary key behind the tenant, in its order. */
  public List<Column> key() {
    return columns.stream()
        .filter(column -> column.keyPlace() > 0 && !column.name().equals(TENANT))
        .sorted(Comparator.comparing(Column::keyPlace))
        .toList();
  }

  /** The columns that hold a moment. */
  public List<String> times() {
    return columns.stream().filter(Column::isTime).map(Column::name).toList();
  }

  /**
   * What people may read of a row: all but whose it is, and but bytes, which are our own hashes,
   * seals and files on their way; as a list for SQL.
   */
  public String readable() {
    return columns.stream()
        .filter(column -> !column.name().equals(TENANT) && !column.type().equals("bytea"))
        .map(Column::name)
        .collect(Collectors.joining(", "));
  }
}
