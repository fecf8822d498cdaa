package io.meetworthy.outreach.followup;

import io.meetworthy.outreach.request.Ancestry;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Requests about one matter: a first one, and those that follow it. */
@Singleton
class Chains {
  private static final String FIRST =
      Ancestry.UP + "select request_id from up order by steps desc limit 1";
  // Whatever became of it afterwards.
  private static final String ANSWERED =
      """
      with recursive down (request_id, state, steps) as (
        select r.request_id, r.state, 0 from meeting_request r
        where r.tenant_id = current_tenant() and r.request_id = :first
        union all
        select r.request_id, r.state, down.steps + 1
        from down join meeting_request r
          on r.tenant_id = current_tenant() and r.follows_id = down.request_id
        where down.steps < 100)
      select count(*) from down
      where state in ('accepted', 'declined', 'met', 'thanked', 'cancelled')
      """;
  private static final String FOLLOWED =
      """
      select follows_id from meeting_request
      where tenant_id = current_tenant() and request_id = :id and follows_id is not null
      """;
  private static final String FOLLOWERS =
      """
      select count(*) from meeting_request
      where tenant_id = current_tenant() and follows_id = :id and sent_at is not null
        and kind = :kind
      """;

  private final EntityManager session;

  Chains(EntityManager session) {
    this.session = session;
  }

  /** The first request about the same matter. */
  UUID first(UUID request) {
    return (UUID) session.createNativeQuery(FIRST).setParameter("id", request).getSingleResult();
  }

  /** Whether any of a matter was answered. */
  boolean isAnswered(UUID first) {
    return count(session.createNativeQuery(ANSWERED).setParameter("first", first)) > 0;
  }

  /** The request that another follows. */
  Optional<UUID> followed(UUID request) {
    List<?> found = session.createNativeQuery(FOLLOWED).setParameter("id", request).getResultList();
    return found.stream().map(UUID.class::cast).findFirst();
  }

  /** Whether a message of this kind was sent after it. */
  boolean isFollowed(UUID request, FollowUpKind kind) {
    return count(
            session
                .createNativeQuery(FOLLOWERS)
                .setParameter("id", request)
                .setParameter("kind", kind.wireName()))
        > 0;
  }

  private static long count(jakarta.persistence.Query query) {
    return ((Number) query.getSingleResult()).longValue();
  }
}
