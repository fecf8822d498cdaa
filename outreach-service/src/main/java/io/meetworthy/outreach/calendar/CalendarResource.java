package io.meetworthy.outreach.calendar;

import io.meetworthy.outreach.problem.ProblemException;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Calendars, for programs that can send no key. */
@Path(CalendarResource.PATH)
@Blocking
@PermitAll
@Tag(name = CalendarFeedResource.TAG)
public final class CalendarResource {
  static final String PATH = "/v1/calendar";
  private static final String TYPE = "text/calendar";

  private final Calendars calendars;

  CalendarResource(Calendars calendars) {
    this.calendars = calendars;
  }

  /** What is due. */
  @GET
  @Path("/{token}.ics")
  @Produces(TYPE)
  @Operation(
      summary = "Read a calendar",
      description =
          "What is due, as iCalendar: names of people and organizations, no texts, notes or"
              + " addresses. It needs no key; an address that was revoked is as unknown as any.")
  @Parameter(
      name = "token",
      in = ParameterIn.PATH,
      description = "The secret part of its address.",
      schema = @Schema(type = SchemaType.STRING, maxLength = 64))
  @APIResponse(
      responseCode = "200",
      description = "The calendar",
      content =
          @Content(
              mediaType = TYPE,
              schema = @Schema(type = SchemaType.STRING, maxLength = 1_048_576)))
  public RestResponse<String> getCalendar(@RestPath String token) {
    return FeedToken.read(token)
        .flatMap(calendars::of)
        .map(
            text ->
                RestResponse.ResponseBuilder.ok(text, TYPE + ";charset=utf-8")
                    .header("Cache-Control", "private, no-cache")
                    .header("Content-Disposition", "inline; filename=\"follow-ups.ics\"")
                    .build())
        .orElseThrow(ProblemException::notFound);
  }
}
