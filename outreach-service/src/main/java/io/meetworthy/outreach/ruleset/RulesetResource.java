package io.meetworthy.outreach.ruleset;

import io.meetworthy.outreach.http.Cached;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.tenant.Scope;
import io.meetworthy.scoring.Ruleset;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The rules over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@RolesAllowed(Scope.Named.CHECK)
@Tag(name = "Rulesets", description = "Every rule can be read: card, examples, evidence.")
public final class RulesetResource {
  private static final Duration A_YEAR = Duration.ofDays(365);
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final Rulesets rulesets;

  RulesetResource(Rulesets rulesets) {
    this.rulesets = rulesets;
  }

  /** All of them, newest first. */
  @GET
  @Path("/rulesets")
  @Operation(summary = "List the rulesets")
  public RestResponse<RulesetList> listRulesets(@Context Request request) {
    Ruleset latest = rulesets.latest();
    return Cached.in(request, AN_HOUR).answer(latest.hash(), () -> RulesetList.of(rulesets));
  }

  /** One with all its rules. */
  @GET
  @Path("/rulesets/{version}")
  @Operation(summary = "Read a ruleset with all its rules")
  public RestResponse<RulesetView> getRuleset(
      @RestPath
          @Parameter(
              description = "A version, or latest.",
              example = "latest",
              schema = @Schema(type = SchemaType.STRING, maxLength = 32, pattern = "^[a-z0-9.-]+$"))
          String version,
      @Context Request request) {
    Ruleset ruleset = rulesets.named(version).orElseThrow(ProblemException::notFound);
    // A version never changes; the word "latest" moves on.
    Duration fresh = version.equals(Rulesets.LATEST) ? AN_HOUR : A_YEAR;
    return Cached.in(request, fresh).answer(ruleset.hash(), () -> RulesetView.of(ruleset));
  }

  /** One rule of the newest ruleset. */
  @GET
  @Path("/rules/{id}")
  @Operation(summary = "Read a rule of the latest ruleset")
  public RestResponse<RuleView> getRule(
      @RestPath
          @Parameter(
              description = "The rule's name.",
              example = "picks-your-brain",
              schema = @Schema(type = SchemaType.STRING, maxLength = 64, pattern = "^[a-z0-9-]+$"))
          String id,
      @Context Request request) {
    Ruleset latest = rulesets.latest();
    RuleView rule =
        latest
            .rule(id)
            .map(found -> RuleView.of(found.card()))
            .orElseThrow(ProblemException::notFound);
    return Cached.in(request, AN_HOUR).answer(latest.hash(), () -> rule);
  }
}
