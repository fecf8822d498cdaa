package io.meetworthy.outreach.catalog;

/**
 * A column of a table.
 *
 * @param name its name
 * @param type as PostgreSQL calls it
 * @param keyPlace where in the primary key, from 1; 0 outside of it
 */
public record Column(String name, String type, int keyPlace) {
  /** Whether it holds a moment. */
  public boolean isTime() {
    return type.equals("timestamp with time zone");
  }
}
