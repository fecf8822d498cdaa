package io.meetworthy.outreach.followup;

import io.meetworthy.outreach.http.Ids;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.request.MeetingRequestResource;
import io.meetworthy.outreach.tenant.Scope;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What is due after one request, over HTTP. */
@Path(MeetingRequestResource.PATH + "/{id}/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@RolesAllowed(Scope.Named.READ)
@Tag(name = FollowUpResource.TAG)
public final class FollowUpPlanResource {
  private final FollowUpPlans plans;

  FollowUpPlanResource(FollowUpPlans plans) {
    this.plans = plans;
  }

  /** All that is due after it or was. */
  @GET
  @Operation(
      summary = "Read what is due after a meeting request",
      description = "How many follow-ups there may be still, and why.")
  public RestResponse<FollowUpPlanView> getFollowUpPlan(@RestPath String id) {
    return plans.of(Ids.inPath(id)).map(RestResponse::ok).orElseThrow(ProblemException::notFound);
  }
}
