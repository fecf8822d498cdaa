package io.meetworthy.outreach.page;

import io.meetworthy.outreach.http.QueryParameters;
import java.util.Optional;

/**
 * Which part of a list is asked for.
 *
 * @param list which list: its path, its filters and whose it is
 * @param query the filters
 * @param limit how many rows at most
 * @param after the last row of the page before; empty for the first page
 */
public record PageRequest(
    ListName list, QueryParameters query, int limit, Optional<Position> after) {

  /** How many rows to read: one more than to show tells whether there is another page. */
  public int rows() {
    return limit + 1;
  }
}
