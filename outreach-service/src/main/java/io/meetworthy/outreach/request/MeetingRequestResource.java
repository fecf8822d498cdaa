package io.meetworthy.outreach.request;

import io.meetworthy.outreach.contact.ContactView;
import io.meetworthy.outreach.http.Ids;
import io.meetworthy.outreach.http.IfMatch;
import io.meetworthy.outreach.http.Versioned;
import io.meetworthy.outreach.idempotency.Idempotent;
import io.meetworthy.outreach.json.MergePatch;
import io.meetworthy.outreach.page.Page;
import io.meetworthy.outreach.page.PageRequest;
import io.meetworthy.outreach.page.Pages;
import io.meetworthy.outreach.page.Position;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.tenant.Scope;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The meeting requests over HTTP. */
@Path(MeetingRequestResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@RolesAllowed(Scope.Named.WRITE)
@Tag(
    name = MeetingRequestResource.TAG,
    description = "What you ask of your contacts, and what came of it. Sending is yours to do.")
public final class MeetingRequestResource {
  /** Where they are. */
  public static final String PATH = "/v1/meeting-requests";

  static final String TAG = "Meeting requests";

  private final MeetingRequests requests;
  private final RequestScoring scoring;
  private final Addressees addressees;
  private final Predecessors predecessors;
  private final Pages pages;

  MeetingRequestResource(
      MeetingRequests requests,
      RequestScoring scoring,
      Addressees addressees,
      Predecessors predecessors,
      Pages pages) {
    this.requests = requests;
    this.predecessors = predecessors;
    this.scoring = scoring;
    this.addressees = addressees;
    this.pages = pages;
  }

  /** All of them or some, the newest first. */
  @GET
  @RolesAllowed(Scope.Named.READ)
  @Operation(
      summary = "List meeting requests",
      description = "The newest first, without their texts. Of several filters all must fit.")
  @Parameter(
      name = RequestFilter.STATE,
      in = ParameterIn.QUERY,
      description = "Where they stand.",
      example = "sent",
      schema = @Schema(implementation = RequestState.class))
  @Parameter(
      name = RequestFilter.CONTACT,
      in = ParameterIn.QUERY,
      description = "Whom they are for.",
      example = "0199e3b2-6d6b-7c70-8a1b-3f1f4f5e6a70",
      schema = @Schema(type = SchemaType.STRING, maxLength = 36))
  @Parameter(
      name = RequestFilter.CHANNEL,
      in = ParameterIn.QUERY,
      description = "Where they are sent.",
      example = "email",
      schema = @Schema(type = SchemaType.STRING, maxLength = 32))
  @Parameter(
      name = RequestFilter.KIND,
      in = ParameterIn.QUERY,
      description = "The kind of message.",
      example = "ask",
      schema = @Schema(type = SchemaType.STRING, maxLength = 32))
  @Parameter(
      name = RequestFilter.TAG,
      in = ParameterIn.QUERY,
      description = "A tag they have; capitals and accents make no difference.",
      example = "spring",
      schema = @Schema(type = SchemaType.STRING, maxLength = 2000))
  @Parameter(
      name = RequestFilter.ORGANIZATION,
      in = ParameterIn.QUERY,
      description = "The whole name of where the contact worked then.",
      example = "Northwind",
      schema = @Schema(type = SchemaType.STRING, maxLength = 2000))
  @Parameter(
      name = RequestFilter.SINCE,
      in = ParameterIn.QUERY,
      description = "The first day, in UTC, on which they were made.",
      example = "2026-11-01",
      schema = @Schema(type = SchemaType.STRING, format = "date", maxLength = 10))
  public RestResponse<Page<MeetingRequestView>> listMeetingRequests(@Context UriInfo address) {
    PageRequest asked = pages.read(address);
    return pages.answer(
        asked, requests.page(asked), request -> Position.of(request.id()), MeetingRequestView::of);
  }

  /** Adds one. */
  @POST
  @ResponseStatus(201)
  @Idempotent
  @Operation(
      summary = "Add a meeting request",
      description =
          "Scores the draft with what is known of the contact, and keeps both. A contact who is"
              + " not to be asked and an externalRef that another request has are conflicts.")
  public RestResponse<MeetingRequestView> createMeetingRequest(@Valid NewMeetingRequest given) {
    NewMeetingRequest wanted = predecessors.counted(given);
    ContactView contact = addressees.named(wanted.contactId());
    Scored scored = scoring.of(wanted.draft(), wanted.purpose(), contact, "/draft");
    MeetingRequests.Kept kept = requests.add(wanted, scored);
    return versioned(kept).created(PATH + "/" + kept.request().id());
  }

  /** One of them. */
  @GET
  @Path("/{id}")
  @RolesAllowed(Scope.Named.READ)
  @Operation(summary = "Read a meeting request", description = "With its newest draft.")
  public RestResponse<MeetingRequestView> getMeetingRequest(
      @RestPath String id, @Context HttpHeaders request) {
    return requests
        .find(Ids.inPath(id))
        .map(kept -> versioned(kept).read(request))
        .orElseThrow(ProblemException::notFound);
  }

  /** Changes what is noted of one. */
  @PATCH
  @Path("/{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @Operation(
      summary = "Change a meeting request",
      description = "Tags, notes and externalRef. Texts come as drafts, states as transitions.")
  public RestResponse<MeetingRequestView> updateMeetingRequest(
      @RestPath String id,
      @RestHeader(IfMatch.NAME) @Nullable String ifMatch,
      MergePatch<RequestNotes> patch) {
    return requests
        .change(Ids.inPath(id), IfMatch.required(ifMatch), patch)
        .map(kept -> versioned(kept).changed())
        .orElseThrow(ProblemException::notFound);
  }

  /** Removes one. */
  @DELETE
  @Path("/{id}")
  @Operation(
      summary = "Delete a meeting request",
      description = "With its drafts and transitions; it is counted no more.")
  public RestResponse<Void> deleteMeetingRequest(
      @RestPath String id, @RestHeader(IfMatch.NAME) @Nullable String ifMatch) {
    if (!requests.remove(Ids.inPath(id), IfMatch.required(ifMatch))) {
      throw ProblemException.notFound();
    }
    return RestResponse.noContent();
  }

  private static Versioned<MeetingRequestView> versioned(MeetingRequests.Kept kept) {
    return new Versioned<>(kept.request().version(), MeetingRequestView.of(kept));
  }
}
