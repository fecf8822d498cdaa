package io.meetworthy.outreach.usage;

import io.meetworthy.outreach.http.QueryParameters;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.tenant.Scope;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The counts over HTTP. */
@Path("/v1/usage")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@RolesAllowed(Scope.Named.READ)
@Tag(name = "Usage", description = "How many checks were answered.")
public final class UsageResource {
  private static final int USUAL_DAYS = 30;
  private static final int MOST_DAYS = 366;

  private final UsageCounts counts;
  private final Clock clock;

  UsageResource(UsageCounts counts, Clock clock) {
    this.counts = counts;
    this.clock = clock;
  }

  /** The counts of some days, by default the last thirty. */
  @GET
  @Operation(
      summary = "Count the checks of some days",
      description =
          "Counts are handed over every few seconds, so the latest checks may be missing.")
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      description = "The first day; thirty days up to the last one by default.",
      example = "2026-11-01",
      schema = @Schema(type = SchemaType.STRING, format = "date", maxLength = 10))
  @Parameter(
      name = "to",
      in = ParameterIn.QUERY,
      description = "The last day, at most a year later; today by default.",
      example = "2026-11-30",
      schema = @Schema(type = SchemaType.STRING, format = "date", maxLength = 10))
  public UsageView getUsage(@Context UriInfo address) {
    QueryParameters query = QueryParameters.of(address);
    LocalDate to = query.date("to").orElseGet(() -> LocalDate.now(clock));
    LocalDate from = query.date("from").orElseGet(() -> to.minusDays(USUAL_DAYS - 1L));
    if (from.isAfter(to) || from.plusDays(MOST_DAYS).isBefore(to)) {
      throw ProblemException.invalid(
          Fault.in("from", "range", "From is a day before to, by a year at most."));
    }
    List<UsageView.Entry> items =
        counts.between(from, to).stream().map(UsageView.Entry::of).toList();
    return new UsageView(from, to, items);
  }
}
