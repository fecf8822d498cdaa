package io.meetworthy.outreach.person;

import io.meetworthy.outreach.catalog.ForeignKey;
import io.meetworthy.outreach.catalog.Table;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table with rows that are part of a person.
 *
 * @param table the table
 * @param ways each from this table up to the person, by foreign keys; one without steps for the
 *     person's own
 */
record PersonTable(Table table, List<List<ForeignKey>> ways) {
  PersonTable {
    ways = List.copyOf(ways);
  }

  String name() {
    return table.name();
  }

  /** Whether it tells what happened, and not just by what a person is found. */
  boolean tells() {
    return !table.times().isEmpty();
  }

  /**
   * Whether a row is part of a person, as SQL.
   *
   * @param row the name of the row
   * @param person who it is to be: what comes after the id and the equals sign
   */
  String isOf(String row, String person) {
    return ways.stream()
        .map(way -> isOf(way, row, person))
        .collect(Collectors.joining(" or ", "(", ")"));
  }

  private static String isOf(List<ForeignKey> way, String row, String person) {
    if (way.isEmpty()) {
      return row + "." + PersonTables.ID + " = " + person;
    }
    ForeignKey step = way.get(0);
    if (way.size() == 1) {
      // The person's own row need not be looked at.
      return row + "." + step.childColumn(PersonTables.ID) + " = " + person;
    }
    String above = row + "_" + step.parent();
    String isAbove = isOf(way.subList(1, way.size()), above, person);
    return "exists (select from "
        + (step.parent() + " " + above)
        + (" where " + above + ".tenant_id = current_tenant()")
        + (" and " + step.join(row, above))
        + (" and " + isAbove + ")");
  }

  /** Whether a row has a moment that is not before this one, as SQL. */
  String isTouched(String row, String since) {
    return table.times().stream()
        .map(time -> row + "." + time + " >= " + since)
        .collect(Collectors.joining(" or ", "(", ")"));
  }
}
