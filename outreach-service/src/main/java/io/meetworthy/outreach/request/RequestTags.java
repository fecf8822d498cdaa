package io.meetworthy.outreach.request;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/** The tags by which requests are found, written along with each of them. */
@Singleton
final class RequestTags {
  private static final String DROP =
      "delete from request_tag where tenant_id = current_tenant() and request_id = :id";
  private static final String ADD =
      """
      insert into request_tag (tenant_id, tag, request_id)
      select current_tenant(), tag, :id from unnest(cast(:tags as text[])) as tag
      """;

  private final EntityManager session;

  RequestTags(EntityManager session) {
    this.session = session;
  }

  /** Those of a new request. */
  void add(UUID id, Set<String> tags) {
    if (!tags.isEmpty()) {
      session
          .createNativeQuery(ADD)
          .setParameter("id", id)
          .setParameter("tags", tags.toArray(String[]::new))
          .executeUpdate();
    }
  }

  /** Writes them anew. */
  void replace(UUID id, Set<String> tags) {
    session.createNativeQuery(DROP).setParameter("id", id).executeUpdate();
    add(id, tags);
  }
}
