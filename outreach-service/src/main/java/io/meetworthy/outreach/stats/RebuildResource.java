package io.meetworthy.outreach.stats;

import io.meetworthy.outreach.idempotency.Idempotent;
import io.meetworthy.outreach.tenant.Scope;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Counting everything anew, over HTTP. */
@Path("/v1/stats/rebuild")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@RolesAllowed(Scope.Named.ADMIN)
@Tag(name = "Statistics")
public final class RebuildResource {
  private final Rebuild rebuild;

  RebuildResource(Rebuild rebuild) {
    this.rebuild = rebuild;
  }

  /** Counts everything anew. */
  @POST
  @Idempotent
  @Operation(
      summary = "Count everything anew",
      description =
          "Recomputes all counts from what happened to each request, and says how many were wrong."
              + " Whoever asks meanwhile sees nothing half done, and requests can change; only"
              + " removing them waits.")
  public RestResponse<RebuildView> rebuildStatistics(@Valid NewRebuild wanted) {
    return RestResponse.ok(rebuild.run(wanted.isDryRun()));
  }
}
