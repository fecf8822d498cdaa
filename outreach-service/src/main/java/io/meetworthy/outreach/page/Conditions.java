package io.meetworthy.outreach.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all rows of a page have in common, for a query with named parameters. */
public final class Conditions {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  /** One more, with the value of its only parameter. */
  public Conditions and(String condition, String parameter, Object value) {
    conditions.add("(" + condition + ")");
    values.put(parameter, value);
    return this;
  }

  /** The query in this order. */
  public String orderedBy(String order) {
    String where = conditions.isEmpty() ? "" : String.join(" and ", conditions) + " ";
    return where + "order by " + order;
  }

  /** The values of its parameters. */
  public Map<String, Object> values() {
    return Map.copyOf(values);
  }
}
