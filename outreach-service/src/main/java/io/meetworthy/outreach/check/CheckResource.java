package io.meetworthy.outreach.check;

import io.meetworthy.outreach.json.JsonItems;
import io.meetworthy.outreach.json.JsonStream;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.ruleset.Rulesets;
import io.meetworthy.outreach.tenant.Scope;
import io.meetworthy.outreach.usage.Tally;
import io.meetworthy.scoring.Ruleset;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Checks over HTTP, with no database in sight; one by one on the event loop. */
@Path("/v1/checks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@RolesAllowed(Scope.Named.CHECK)
@Tag(name = "Checks", description = "Scores a draft; nothing is stored.")
public final class CheckResource {
  private final Checks checks;
  private final Batches batches;
  private final Rulesets rulesets;
  private final Tally tally;

  CheckResource(Checks checks, Batches batches, Rulesets rulesets, Tally tally) {
    this.checks = checks;
    this.batches = batches;
    this.rulesets = rulesets;
    this.tally = tally;
  }

  /** Scores one draft. */
  @POST
  @Operation(
      summary = "Check a draft",
      description =
          "Scores one draft and says why. The same draft gets the same score always; with a key,"
              + " acceptance is what your outcomes have taught by now.")
  public CheckView checkDraft(@Valid NewCheck check) {
    return answer(check);
  }

  /** Scores many. */
  @POST
  @Path("/batch")
  @Blocking
  @Consumes({MediaType.APPLICATION_JSON, JsonItems.LINES})
  @Produces({MediaType.APPLICATION_JSON, JsonItems.LINES})
  @Operation(
      summary = "Check many drafts",
      description =
          "Up to 1,000, as an array or one a line; the answers have the same form and order. A bad"
              + " one gets a problem of its own and the others their answers. Counts as so many"
              + " checks, and has no more than are due to you in a minute.")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = NewCheck[].class, maxItems = Batches.MOST)),
        @Content(mediaType = JsonItems.LINES, schema = @Schema(implementation = NewCheck.class))
      })
  @APIResponse(
      responseCode = "200",
      description = "All that could be read",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = BatchView.class)),
        @Content(mediaType = JsonItems.LINES, schema = @Schema(implementation = BatchItem.class))
      })
  public RestResponse<JsonStream> checkDrafts(InputStream body, @Context HttpHeaders request)
      throws IOException {
    BatchAnswer form = BatchAnswer.to(request.getMediaType());
    return ResponseBuilder.ok(batches.answer(body, form, this::answer), form.mediaType()).build();
  }

  private CheckView answer(NewCheck check) {
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
