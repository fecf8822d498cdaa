package io.meetworthy.outreach.erasure;

import io.meetworthy.outreach.tenant.Scope;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The end of what a tenant keeps, over HTTP. */
@Path("/v1/tenant-data")
@Blocking
@RolesAllowed(Scope.Named.ADMIN)
@Tag(name = "Tenant", description = "What belongs to the tenant as a whole.")
public final class ErasureResource {
  private final TenantRows rows;

  ErasureResource(TenantRows rows) {
    this.rows = rows;
  }

  /** Deletes all that the tenant keeps. */
  @DELETE
  @Operation(
      summary = "Delete everything",
      description =
          "All contacts, imports and kept answers, at once and for good. Keys, audit events and"
              + " counts stay, for they name nobody.")
  public RestResponse<Void> deleteTenantData() {
    rows.delete();
    return RestResponse.noContent();
  }
}
