package io.meetworthy.outreach.request;

import io.meetworthy.outreach.contact.ContactView;
import io.meetworthy.outreach.http.Ids;
import io.meetworthy.outreach.http.Versioned;
import io.meetworthy.outreach.idempotency.Idempotent;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The versions of a request's text over HTTP. */
@Path(MeetingRequestResource.PATH + "/{id}/drafts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@RolesAllowed(Scope.Named.READ)
@Tag(name = MeetingRequestResource.TAG)
public final class RequestDraftResource {
  private final MeetingRequests requests;
  private final RequestDrafts drafts;
  private final RequestScoring scoring;
  private final Addressees addressees;
  private final Pages pages;

  RequestDraftResource(
      MeetingRequests requests,
      RequestDrafts drafts,
      RequestScoring scoring,
      Addressees addressees,
      Pages pages) {
    this.requests = requests;
    this.drafts = drafts;
    this.scoring = scoring;
    this.addressees = addressees;
    this.pages = pages;
  }

  /** All versions. */
  @GET
  @Operation(
      summary = "List the drafts of a request",
      description = "The newest first, each with what it changed in the findings.")
  public RestResponse<Page<DraftView>> listDrafts(@RestPath String id, @Context UriInfo address) {
    UUID request = request(id).id();
    PageRequest asked = pages.read(address);
    return pages.answer(
        asked,
        drafts.page(request, asked),
        version -> Position.of(version.draft().number()),
        DraftView::of);
  }

  /** Adds a version. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed(Scope.Named.WRITE)
  @Idempotent
  @Operation(
      summary = "Add a draft to a request",
      description =
          "Scores it with what is known of the contact now. Once a request was sent its text"
              + " stays.")
  public RestResponse<DraftView> createDraft(@RestPath String id, @Valid NewRequestDraft wanted) {
    MeetingRequest request = request(id);
    RequestDrafts.admit(request);
    ContactView contact = addressees.of(request.contactId());
    Scored scored = scoring.of(wanted, request.purpose(), contact, "");
    return drafts
        .add(request.id(), scored)
        .map(version -> versioned(version).created(path(request.id(), version)))
        .orElseThrow(ProblemException::notFound);
  }

  /** One version. */
  @GET
  @Path("/{number}")
  @Operation(summary = "Read a draft of a request")
  public RestResponse<DraftView> getDraft(
      @RestPath String id, @RestPath String number, @Context HttpHeaders headers) {
    return drafts
        .find(request(id).id(), Numbers.inPath(number))
        .map(version -> versioned(version).read(headers))
        .orElseThrow(ProblemException::notFound);
  }

  private MeetingRequest request(String id) {
    return requests.findWithoutText(Ids.inPath(id)).orElseThrow(ProblemException::notFound);
  }

  private static String path(UUID request, RequestDrafts.Version version) {
    return MeetingRequestResource.PATH + "/" + request + "/drafts/" + version.draft().number();
  }

  /** It never changes. */
  private static Versioned<DraftView> versioned(RequestDrafts.Version version) {
    return new Versioned<>(0, DraftView.of(version));
  }
}
