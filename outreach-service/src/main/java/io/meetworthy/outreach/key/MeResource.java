package io.meetworthy.outreach.key;

import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.tenant.Caller;
import io.meetworthy.outreach.tenant.Scope;
import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells a caller who it is. */
@Path("/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@RolesAllowed(Scope.Named.READ)
@Tag(name = "Tenant", description = "What belongs to the tenant as a whole.")
public final class MeResource {
  private final ApiKeys keys;
  private final Tenants tenants;
  private final SecurityIdentity identity;

  MeResource(ApiKeys keys, Tenants tenants, SecurityIdentity identity) {
    this.keys = keys;
    this.tenants = tenants;
    this.identity = identity;
  }

  /** The tenant and the key of this request. */
  @GET
  @Operation(summary = "Read who you are")
  public MeView getMe() {
    Caller caller = (Caller) identity.getPrincipal();
    return keys.find(caller.key())
        .map(
            key ->
                new MeView(
                    new MeView.TenantView(caller.tenant(), tenants.name()), ApiKeyView.of(key)))
        .orElseThrow(ProblemException::notFound);
  }
}
