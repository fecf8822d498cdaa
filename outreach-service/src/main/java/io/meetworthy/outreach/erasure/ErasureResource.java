package io.meetworthy.outreach.erasure;

import io.meetworthy.outreach.http.QueryParameters;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.tenant.CurrentTenant;
import io.meetworthy.outreach.tenant.Scope;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The end of what a tenant keeps, over HTTP. */
@Path("/v1/tenant-data")
@Blocking
@RolesAllowed(Scope.Named.ADMIN)
@Tag(name = "Tenant", description = "What belongs to the tenant as a whole.")
public final class ErasureResource {
  private static final String CONFIRMATION = "tenant";

  private final TenantRows rows;
  private final CurrentTenant tenant;

  ErasureResource(TenantRows rows, CurrentTenant tenant) {
    this.rows = rows;
    this.tenant = tenant;
  }

  /** Deletes all that the tenant keeps. */
  @DELETE
  @Operation(
      summary = "Delete everything",
      description =
          "All contacts, imports and whatever else is kept, at once and for good. Keys, settings,"
              + " audit events, counts and suppressions stay, for they name nobody.")
  @Parameter(
      name = CONFIRMATION,
      in = ParameterIn.QUERY,
      required = true,
      description = "The id of your tenant, as /v1/me says it: that you mean it.",
      example = "demo",
      schema = @Schema(type = SchemaType.STRING, maxLength = 32))
  public RestResponse<Void> deleteTenantData(@Context UriInfo address) {
    String meant = QueryParameters.of(address).text(CONFIRMATION).orElse("");
    if (!meant.equals(tenant.required())) {
      throw ProblemException.invalid(
          Fault.in(
              CONFIRMATION,
              "confirmation",
              "Everything of your tenant would go. Name its id, as /v1/me says it."));
    }
    rows.delete();
    return RestResponse.noContent();
  }
}
