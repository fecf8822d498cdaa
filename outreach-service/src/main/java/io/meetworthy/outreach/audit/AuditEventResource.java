package io.meetworthy.outreach.audit;

import io.meetworthy.outreach.page.Page;
import io.meetworthy.outreach.page.PageRequest;
import io.meetworthy.outreach.page.Pages;
import io.meetworthy.outreach.page.Position;
import io.meetworthy.outreach.tenant.Scope;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The audit events over HTTP. */
@Path("/v1/audit-events")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@RolesAllowed(Scope.Named.ADMIN)
@Tag(name = "Tenant", description = "What belongs to the tenant as a whole.")
public final class AuditEventResource {
  private final Audit audit;
  private final Pages pages;

  AuditEventResource(Audit audit, Pages pages) {
    this.audit = audit;
    this.pages = pages;
  }

  /** Who did what, the newest first. */
  @GET
  @Operation(
      summary = "List who did what",
      description = "The newest first. Ids only: no name and no text is kept here.")
  @Parameter(
      name = Audit.ACTION,
      in = ParameterIn.QUERY,
      description = "Only what was done like this.",
      example = "api-key.created",
      schema = @Schema(type = SchemaType.STRING, maxLength = 64))
  public RestResponse<Page<AuditEventView>> listAuditEvents(@Context UriInfo address) {
    PageRequest asked = pages.read(address);
    return pages.answer(
        asked, audit.page(asked), event -> Position.of(event.id()), AuditEventView::of);
  }
}
