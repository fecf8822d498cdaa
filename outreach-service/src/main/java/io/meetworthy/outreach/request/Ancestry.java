package io.meetworthy.outreach.request;

/** The way from a request to the first about the same matter, for queries that begin with it. */
public final class Ancestry {
  /**
   * The rows {@code up (request_id, follows_id, steps)}: the request {@code :id} with no step, and
   * each that one of them follows.
   */
  public static final String UP =
      """
      with recursive up (request_id, follows_id, steps) as (
        select r.request_id, r.follows_id, 0 from meeting_request r
        where r.tenant_id = current_tenant() and r.request_id = :id
        union all
        select r.request_id, r.follows_id, up.steps + 1
        from up join meeting_request r
          on r.tenant_id = current_tenant() and r.request_id = up.follows_id
        where up.steps < 100)
      """;

  private Ancestry() {}
}
