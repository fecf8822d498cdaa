package io.meetworthy.outreach.check;

import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.ruleset.Rulesets;
import io.meetworthy.outreach.tenant.Scope;
import io.meetworthy.outreach.usage.Tally;
import io.meetworthy.scoring.Ruleset;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checks over HTTP: on the event loop, with no database in sight. */
@Path("/v1/checks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@RolesAllowed(Scope.Named.CHECK)
@Tag(name = "Checks", description = "Scores a draft; nothing is stored.")
public final class CheckResource {
  private final Checks checks;
  private final Rulesets rulesets;
  private final Tally tally;

  CheckResource(Checks checks, Rulesets rulesets, Tally tally) {
    this.checks = checks;
    this.rulesets = rulesets;
    this.tally = tally;
  }

  /** Scores one draft. */
  @POST
  @Operation(
      summary = "Check a draft",
      description = "Scores one draft and says why. The same draft gets the same answer always.")
  public CheckView checkDraft(@Valid NewCheck check) {
    Ruleset ruleset =
        rulesets
            .named(check.rulesetOrLatest())
            .orElseThrow(
                () ->
                    ProblemException.invalid(
                        Fault.at("/ruleset", "unknown-value", "There is no such ruleset.")));
    CheckView answer = checks.answer(check, ruleset);
    tally.count(ruleset.version());
    return answer;
  }
}
