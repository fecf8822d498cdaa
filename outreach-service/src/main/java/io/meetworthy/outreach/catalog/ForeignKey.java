package io.meetworthy.outreach.catalog;

import java.util.List;

/**
 * A foreign key.
 *
 * @param child the table that refers
 * @param childColumns by which
 * @param parent the table that is referred to
 * @param parentColumns by which, in the same order
 * @param goesAlong whether a row of the child goes with its parent; else it loses the reference
 */
public record ForeignKey(
    String child,
    List<String> childColumns,
    String parent,
    List<String> parentColumns,
    boolean goesAlong) {
  public ForeignKey {
    childColumns = List.copyOf(childColumns);
    parentColumns = List.copyOf(parentColumns);
  }

  /** That two rows hang together, with these names for them, as SQL. */
  public String join(String childName, String parentName) {
    StringBuilder sql = new StringBuilder();
    for (int i = 0; i < childColumns.size(); i++) {
      sql.append(i == 0 ? "" : " and ")
          .append(childName + "." + childColumns.get(i))
          .append(" = ")
          .append(parentName + "." + parentColumns.get(i));
    }
    return sql.toString();
  }

  /** The column of the child that stands for this one of the parent. */
  public String childColumn(String parentColumn) {
    return childColumns.get(parentColumns.indexOf(parentColumn));
  }
}
