package io.meetworthy.outreach.erasure;

import io.meetworthy.outreach.http.QueryParameters;
import io.meetworthy.outreach.json.JsonStream;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.tenant.CurrentTenant;
import io.meetworthy.outreach.tenant.Scope;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** All that a tenant keeps, and its end, over HTTP. */
@Path("/v1")
@Blocking
@RolesAllowed(Scope.Named.ADMIN)
@Tag(name = "Tenant", description = "What belongs to the tenant as a whole.")
public final class ErasureResource {
  private static final String CONFIRMATION = "tenant";

  private final TenantRows rows;
  private final TenantExports exports;
  private final CurrentTenant tenant;

  ErasureResource(TenantRows rows, TenantExports exports, CurrentTenant tenant) {
    this.rows = rows;
    this.exports = exports;
    this.tenant = tenant;
  }

  /** All that the tenant keeps. */
  @GET
  @Path("/exports/tenant.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Export everything",
      description =
          "Every column of every table with rows of the tenant, written as it is read. Without"
              + " bytes: hashes, seals and files on their way.")
  @APIResponse(
      responseCode = "200",
      description = "All of it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TenantExport.class)))
  public RestResponse<JsonStream> exportTenant() {
    return ResponseBuilder.ok(exports.all())
        .header("Content-Disposition", "attachment; filename=\"tenant.json\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  /** Deletes all that the tenant keeps. */
  @DELETE
  @Path("/tenant-data")
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
