package io.meetworthy.outreach.request;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Whoever changes a request holds rows in one order: the contact, the requests of the matter, and
 * then what is kept of them. So of two writers one waits, and no two wait for each other.
 */
@Singleton
class HoldingOrder {
  // What is kept of a request refers to its contact: who removes the contact comes before or after.
  private static final String CONTACT =
      """
      select r.follows_id from meeting_request r
      join contact c on c.tenant_id = r.tenant_id and c.contact_id = r.contact_id
      where r.tenant_id = current_tenant() and r.request_id = :id
      for key share of c
      """;
  // What is due after a request changes with those that follow it.
  private static final String MATTER =
      Ancestry.UP
          + """
          select r.request_id from meeting_request r
          where r.tenant_id = current_tenant() and r.request_id in (select request_id from up)
          order by r.request_id
          for no key update of r
      """;

  private final EntityManager session;

  HoldingOrder(EntityManager session) {
    this.session = session;
  }

  /** Holds what comes before the request itself. */
  @Transactional(TxType.MANDATORY)
  void hold(UUID request) {
    // One that follows none is the first of its matter.
    if (run(CONTACT, request).stream().anyMatch(Objects::nonNull)) {
      holdMatter(request);
    }
  }

  /** The request and those that it follows; whose contact is held already. */
  @Transactional(TxType.MANDATORY)
  void holdMatter(UUID request) {
    run(MATTER, request);
  }

  private List<?> run(String query, UUID request) {
    return session.createNativeQuery(query).setParameter("id", request).getResultList();
  }
}
