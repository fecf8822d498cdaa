package io.meetworthy.scoring;

import java.util.List;

/** What the rules asked so far have found. */
public interface Found {
  /** Whether a strength answers this concern. */
  boolean answers(Concern concern);

  /** The points of all findings in a span. */
  int worth(Span span);

  /** Whether the rule with this id found something. */
  boolean has(String rule);

  /** Whether any of these rules found something. */
  default boolean hasAny(List<String> rules) {
    for (String rule : rules) {
      if (has(rule)) {
        return true;
      }
    }
    return false;
  }
}
