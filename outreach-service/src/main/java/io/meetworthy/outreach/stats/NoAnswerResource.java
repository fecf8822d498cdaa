package io.meetworthy.outreach.stats;

import io.meetworthy.outreach.tenant.Scope;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When no answer is taken for one, over HTTP. */
@Path("/v1/stats/no-answer")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@RolesAllowed(Scope.Named.ADMIN)
@Tag(name = "Statistics")
public final class NoAnswerResource {
  private final NoAnswerRule rule;

  NoAnswerResource(NoAnswerRule rule) {
    this.rule = rule;
  }

  /** The days. */
  @GET
  @RolesAllowed(Scope.Named.READ)
  @Operation(
      summary = "Read when no answer is taken for one",
      description = "21 days after sending unless the tenant has set another number.")
  public NoAnswerView getNoAnswerRule() {
    return new NoAnswerView(rule.days());
  }

  /** Other days. */
  @PUT
  @Operation(
      summary = "Set when no answer is taken for one",
      description =
          "Holds for requests that wait now and later; what is settled stays. Requests are settled"
              + " within the hour, by a transition like any other, which a late answer follows.")
  public NoAnswerView setNoAnswerRule(@Valid NoAnswerView wanted) {
    rule.become(wanted.days());
    return wanted;
  }
}
