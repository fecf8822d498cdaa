package io.meetworthy.outreach.followup;

import io.meetworthy.outreach.http.Ids;
import io.meetworthy.outreach.http.IfMatch;
import io.meetworthy.outreach.http.Versioned;
import io.meetworthy.outreach.json.MergePatch;
import io.meetworthy.outreach.page.Page;
import io.meetworthy.outreach.page.PageRequest;
import io.meetworthy.outreach.page.Pages;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.tenant.Scope;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Follow-ups over HTTP. They are made by what becomes of requests, not by callers. */
@Path(FollowUpResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@RolesAllowed(Scope.Named.READ)
@Tag(
    name = FollowUpResource.TAG,
    description = "When one may write again and when to stop; thanks and reports that are due.")
public final class FollowUpResource {
  static final String PATH = "/v1/follow-ups";
  static final String TAG = "Follow-ups";

  private final FollowUps followUps;
  private final Pages pages;

  FollowUpResource(FollowUps followUps, Pages pages) {
    this.followUps = followUps;
    this.pages = pages;
  }

  /** What is due. */
  @GET
  @Operation(summary = "List follow-ups", description = "The first due first.")
  @Parameter(
      name = FollowUpFilter.DUE,
      in = ParameterIn.QUERY,
      description = "Due on this day, where each reader is, or before.",
      example = "2026-12-02",
      schema = @Schema(type = SchemaType.STRING, format = "date", maxLength = 10))
  @Parameter(
      name = FollowUpFilter.KIND,
      in = ParameterIn.QUERY,
      description = "What kind of message is due.",
      example = "thank-you",
      schema = @Schema(implementation = FollowUpKind.class))
  @Parameter(
      name = FollowUpFilter.STATE,
      in = ParameterIn.QUERY,
      description = "Where they stand; the open ones if left out.",
      example = "open",
      schema = @Schema(implementation = FollowUpState.class))
  public RestResponse<Page<FollowUpView>> listFollowUps(@Context UriInfo address) {
    PageRequest asked = pages.read(address);
    return pages.answer(asked, followUps.page(asked), FollowUp::position, FollowUpView::of);
  }

  /** One of them. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Read a follow-up")
  public RestResponse<FollowUpView> getFollowUp(@RestPath String id, @Context HttpHeaders request) {
    return followUps
        .find(Ids.inPath(id))
        .map(followUp -> versioned(followUp).read(request))
        .orElseThrow(ProblemException::notFound);
  }

  /** Changes one. */
  @PATCH
  @Path("/{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RolesAllowed(Scope.Named.WRITE)
  @Operation(
      summary = "Settle a follow-up or put it off",
      description = "Done, skipped or open again; or a later day. One that was cancelled stays so.")
  public RestResponse<FollowUpView> updateFollowUp(
      @RestPath String id,
      @RestHeader(IfMatch.NAME) @Nullable String ifMatch,
      MergePatch<NewFollowUp> patch) {
    return followUps
        .change(Ids.inPath(id), IfMatch.required(ifMatch), patch)
        .map(followUp -> versioned(followUp).changed())
        .orElseThrow(ProblemException::notFound);
  }

  private static Versioned<FollowUpView> versioned(FollowUp followUp) {
    return new Versioned<>(followUp.version(), FollowUpView.of(followUp));
  }
}
