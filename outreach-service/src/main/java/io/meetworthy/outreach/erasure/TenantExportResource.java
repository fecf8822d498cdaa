package io.meetworthy.outreach.erasure;

import io.meetworthy.outreach.json.JsonStream;
import io.meetworthy.outreach.tenant.Scope;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** All that a tenant keeps, over HTTP. */
@Path("/v1/exports/tenant.json")
@Blocking
@RolesAllowed(Scope.Named.ADMIN)
@Tag(name = "Tenant", description = "What belongs to the tenant as a whole.")
public final class TenantExportResource {
  private final TenantExports exports;

  TenantExportResource(TenantExports exports) {
    this.exports = exports;
  }

  /** All that the tenant keeps. */
  @GET
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
}
