package io.meetworthy.outreach.erasure;

import io.meetworthy.outreach.contact.Erasures;
import io.meetworthy.outreach.http.Ids;
import io.meetworthy.outreach.idempotency.Idempotent;
import io.meetworthy.outreach.json.JsonStream;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.tenant.Scope;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What a person may ask of whoever keeps them, over HTTP. */
@Path("/v1/contacts/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Privacy", description = "What is kept of a person, and how it is forgotten.")
public final class PersonResource {
  private final PersonExports exports;
  private final Erasures erasures;

  PersonResource(PersonExports exports, Erasures erasures) {
    this.exports = exports;
    this.erasures = erasures;
  }

  /** All that is kept of a contact. */
  @GET
  @Path("/export")
  @RolesAllowed(Scope.Named.READ)
  @Operation(
      summary = "Export all that is kept of a contact",
      description =
          "Every column of every table with rows that are part of this person, also of tables that"
              + " are still to come. What you wrote about them elsewhere, such as in another"
              + " contact's notes, nobody can find for you.")
  @APIResponse(
      responseCode = "200",
      description = "All of it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PersonExport.class)))
  public RestResponse<JsonStream> exportContact(@RestPath String id) {
    JsonStream all = exports.of(Ids.inPath(id)).orElseThrow(ProblemException::notFound);
    return ResponseBuilder.ok(all).header("Cache-Control", "no-store").build();
  }

  /** Forgets a contact. */
  @POST
  @Path("/erasure")
  @RolesAllowed(Scope.Named.WRITE)
  @Idempotent
  @Operation(
      summary = "Erase a contact",
      description =
          "At once and for good, with requests, drafts and whatever else is part of them, kept"
              + " answers included. Audit events stay with ids that mean nothing any more. What"
              + " you wrote about them elsewhere is yours to clear.")
  public RestResponse<ErasureView> eraseContact(@RestPath String id, @Valid NewErasure wanted) {
    return erasures
        .erase(Ids.inPath(id), wanted.suppressOrTrue())
        .map(erased -> RestResponse.ok(ErasureView.of(erased)))
        .orElseThrow(ProblemException::notFound);
  }
}
