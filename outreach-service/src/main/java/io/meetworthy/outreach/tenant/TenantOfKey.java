package io.meetworthy.outreach.tenant;

import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The request is about the tenant of its key. */
final class TenantOfKey {
  private final CurrentTenant current;
  private final CurrentIdentityAssociation identity;

  TenantOfKey(CurrentTenant current, CurrentIdentityAssociation identity) {
    this.current = current;
    this.identity = identity;
  }

  // The scope has been looked at before, so the identity is known and nothing waits here.
  @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHENTICATION)
  void enter(ResourceInfo resource) {
    if (resource.getResourceClass().isAnnotationPresent(PermitAll.class)) {
      // Whose rows it is about is in the address.
      return;
    }
    if (identity.getIdentity().getPrincipal() instanceof Caller caller) {
      // The key might be revoked by now. That can cost a check, which keeps nothing and tells
      // nothing; the rest needs the database in any case.
      if (caller.isUnconfirmed() && needsDatabase(resource)) {
        throw new ProblemException(Problem.DatabaseAway.usual());
      }
      current.enter(caller.tenant());
    }
  }

  private static boolean needsDatabase(ResourceInfo resource) {
    return !resource.getResourceClass().isAnnotationPresent(NonBlocking.class);
  }
}
