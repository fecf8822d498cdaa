package io.meetworthy.outreach.calendar;

import io.meetworthy.outreach.http.Ids;
import io.meetworthy.outreach.http.IfMatch;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Calendar feeds over HTTP. A feed is open to whoever has its address, so only admins make one. */
@Path(CalendarFeedResource.PATH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@RolesAllowed(Scope.Named.ADMIN)
@Tag(name = CalendarFeedResource.TAG, description = "What is due, in people's own calendars.")
public final class CalendarFeedResource {
  static final String PATH = "/v1/calendar-feeds";
  static final String TAG = "Calendars";

  private final CalendarFeeds feeds;
  private final Pages pages;

  CalendarFeedResource(CalendarFeeds feeds, Pages pages) {
    this.feeds = feeds;
    this.pages = pages;
  }

  /** All of them, the newest first. */
  @GET
  @Operation(summary = "List calendar feeds", description = "The newest first.")
  public RestResponse<Page<CalendarFeedView>> listCalendarFeeds(@Context UriInfo address) {
    PageRequest asked = pages.read(address);
    return pages.answer(
        asked, feeds.page(asked), feed -> Position.of(feed.id()), CalendarFeedView::of);
  }

  /** Makes one and shows its address. */
  @POST
  @ResponseStatus(201)
  @Idempotent
  @Operation(
      summary = "Publish a calendar",
      description = "The answer is the only place of its address, which needs no key.")
  public RestResponse<IssuedFeedView> createCalendarFeed(@Valid NewCalendarFeed wanted) {
    CalendarFeeds.Issued issued = feeds.add(wanted);
    return versioned(issued).created(PATH + "/" + issued.feed().id());
  }

  /** One without its address. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Read a calendar feed")
  public RestResponse<CalendarFeedView> getCalendarFeed(
      @RestPath String id, @Context HttpHeaders request) {
    return feeds
        .find(Ids.inPath(id))
        .map(feed -> new Versioned<>(feed.version(), CalendarFeedView.of(feed)).read(request))
        .orElseThrow(ProblemException::notFound);
  }

  /** Ends one. */
  @DELETE
  @Path("/{id}")
  @Operation(summary = "Revoke a calendar feed", description = "Its address ends at once.")
  public RestResponse<Void> revokeCalendarFeed(
      @RestPath String id, @RestHeader(IfMatch.NAME) @Nullable String ifMatch) {
    if (!feeds.revoke(Ids.inPath(id), IfMatch.required(ifMatch))) {
      throw ProblemException.notFound();
    }
    return RestResponse.noContent();
  }

  /** Gives one another address and shows it. */
  @POST
  @Path("/{id}/rotate")
  @Idempotent
  @Operation(
      summary = "Give a calendar feed another address",
      description = "The one before ends at once. The name may say who has it from now on.")
  public RestResponse<IssuedFeedView> rotateCalendarFeed(
      @RestPath String id, @Valid NewCalendarFeed wanted) {
    return feeds
        .reissue(Ids.inPath(id), wanted)
        .map(issued -> versioned(issued).changed())
        .orElseThrow(ProblemException::notFound);
  }

  private static Versioned<IssuedFeedView> versioned(CalendarFeeds.Issued issued) {
    return new Versioned<>(issued.feed().version(), IssuedFeedView.of(issued));
  }
}
