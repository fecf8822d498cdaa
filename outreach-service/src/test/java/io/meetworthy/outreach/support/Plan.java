package io.meetworthy.outreach.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How PostgreSQL went about a query.
 *
 * @param steps what it says of each step
 */
public record Plan(JsonNode steps) {
  /** No table was read as a whole. */
  public void assertLookedUp(String what) {
    assertThat(steps.toString()).as(what).doesNotContain("\"Seq Scan\"");
  }

  /** The most that any step gave on, in all its loops, and what it threw away. */
  public double rowsRead() {
    double most = 0;
    for (JsonNode step : steps.findParents("Actual Rows")) {
      double each =
          step.path("Actual Rows").asDouble() + step.path("Rows Removed by Filter").asDouble();
      most = Math.max(most, each * step.path("Actual Loops").asDouble());
    }
    return most;
  }

  @Override
  public String toString() {
    return steps.toString();
  }
}
