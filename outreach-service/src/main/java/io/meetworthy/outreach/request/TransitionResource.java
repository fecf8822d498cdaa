package io.meetworthy.outreach.request;

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

/** What happened to a request, over HTTP. */
@Path(MeetingRequestResource.PATH + "/{id}/transitions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@RolesAllowed(Scope.Named.WRITE)
@Tag(name = MeetingRequestResource.TAG)
public final class TransitionResource {
  private final MeetingRequests requests;
  private final RequestHistories histories;
  private final Pages pages;

  TransitionResource(MeetingRequests requests, RequestHistories histories, Pages pages) {
    this.requests = requests;
    this.histories = histories;
    this.pages = pages;
  }

  /** All of it. */
  @GET
  @RolesAllowed(Scope.Named.READ)
  @Operation(
      summary = "List the transitions of a request",
      description = "The first comes first. Nothing is ever taken off this list.")
  public RestResponse<Page<TransitionView>> listTransitions(
      @RestPath String id, @Context UriInfo address) {
    UUID request = request(id);
    PageRequest asked = pages.read(address);
    return pages.answer(
        asked,
        histories.page(request, asked),
        transition -> Position.of(transition.number()),
        TransitionView::of);
  }

  /** Something more. */
  @POST
  @ResponseStatus(201)
  @Idempotent
  @Operation(
      summary = "Record what happened to a request",
      description =
          "draft → sent → accepted, declined or no-answer; no-answer → accepted or declined, which"
              + " is a late answer; accepted → met or cancelled; met → thanked; draft or sent →"
              + " withdrawn. All else is a conflict with currentState and allowed. What was recorded by"
              + " mistake is taken back by a correction, and then what really happened recorded.")
  public RestResponse<TransitionView> createTransition(
      @RestPath String id, @Valid NewTransition wanted) {
    UUID request = Ids.inPath(id);
    return histories
        .add(request, wanted)
        .map(made -> versioned(made).created(path(request, made)))
        .orElseThrow(ProblemException::notFound);
  }

  /** A part of it. */
  @GET
  @Path("/{number}")
  @RolesAllowed(Scope.Named.READ)
  @Operation(summary = "Read a transition of a request")
  public RestResponse<TransitionView> getTransition(
      @RestPath String id, @RestPath String number, @Context HttpHeaders headers) {
    return histories
        .find(request(id), Numbers.inPath(number))
        .map(transition -> versioned(transition).read(headers))
        .orElseThrow(ProblemException::notFound);
  }

  private UUID request(String id) {
    UUID request = Ids.inPath(id);
    if (requests.findWithoutText(request).isEmpty()) {
      throw ProblemException.notFound();
    }
    return request;
  }

  private static String path(UUID request, RequestTransition transition) {
    return MeetingRequestResource.PATH + "/" + request + "/transitions/" + transition.number();
  }

  /** It never changes. */
  private static Versioned<TransitionView> versioned(RequestTransition transition) {
    return new Versioned<>(0, TransitionView.of(transition));
  }
}
