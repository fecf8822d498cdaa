package io.meetworthy.outreach.page;

import io.meetworthy.outreach.http.QueryParameters;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.tenant.CurrentTenant;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Lists of any length, walked from page to page: a row that was there all the time is seen once,
 * whatever is added meanwhile.
 */
@Singleton
public final class Pages {
  /** How many rows there are in a page by default. */
  public static final int USUAL_LIMIT = 50;

  /** How many rows there are in a page at most. */
  public static final int GREATEST_LIMIT = 200;

  private final Cursors cursors;
  private final CurrentTenant tenant;

  Pages(Cursors cursors, CurrentTenant tenant) {
    this.cursors = cursors;
    this.tenant = tenant;
  }

  /** Reads limit and cursor; the list's own filters are in the query of what comes back. */
  public PageRequest read(UriInfo address) {
    QueryParameters query = QueryParameters.of(address);
    ListName list = ListName.in(address, tenant.required());
    int limit = query.integer(ListName.LIMIT, 1, GREATEST_LIMIT).orElse(USUAL_LIMIT);
    Optional<Position> after =
        query
            .text(ListName.CURSOR)
            .map(cursor -> cursors.read(list, cursor).orElseThrow(Pages::unknown));
    return new PageRequest(list, query, limit, after);
  }

  private static ProblemException unknown() {
    return ProblemException.invalid(
        Fault.in(ListName.CURSOR, "form", "It is not a cursor of this list with these filters."));
  }

  /** The page of these rows, of which there may be one too many. */
  public <R, T> RestResponse<Page<T>> answer(
      PageRequest asked, List<R> rows, Function<R, Position> position, Function<R, T> view) {
    if (rows.size() <= asked.limit()) {
      return RestResponse.ok(new Page<>(rows.stream().map(view).toList(), null));
    }
    List<R> shown = rows.subList(0, asked.limit());
    String next = cursors.write(asked.list(), position.apply(shown.get(asked.limit() - 1)));
    return RestResponse.ResponseBuilder.ok(new Page<>(shown.stream().map(view).toList(), next))
        .header("Link", "<" + asked.list().address(asked.limit(), next) + ">; rel=\"next\"")
        .build();
  }
}
