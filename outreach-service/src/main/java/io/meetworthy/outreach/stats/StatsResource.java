package io.meetworthy.outreach.stats;

import io.meetworthy.outreach.http.QueryParameters;
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

/** The statistics over HTTP. */
@Path(StatsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@RolesAllowed(Scope.Named.READ)
@Tag(name = "Statistics", description = "What really gets meetings accepted.")
public final class StatsResource {
  static final String PATH = "/v1/stats";

  /** All that can be asked; {@link QuestionParameters} says with what. */
  static final List<String> QUESTIONS =
      List.of("/acceptance", "/funnel", "/time-to-answer", "/lift", "/calibration", "/rulesets");

  private final Acceptance acceptance;
  private final Funnel funnel;
  private final TimeToAnswer timeToAnswer;
  private final Lift lift;
  private final Calibration calibration;
  private final RulesetComparison rulesets;
  private final Clock clock;

  StatsResource(
      Acceptance acceptance,
      Funnel funnel,
      TimeToAnswer timeToAnswer,
      Lift lift,
      Calibration calibration,
      RulesetComparison rulesets,
      Clock clock) {
    this.acceptance = acceptance;
    this.funnel = funnel;
    this.timeToAnswer = timeToAnswer;
    this.lift = lift;
    this.calibration = calibration;
    this.rulesets = rulesets;
    this.clock = clock;
  }

  /** Rates of acceptance. */
  @GET
  @Path("/acceptance")
  @Operation(
      summary = "Read rates of acceptance",
      description =
          "Accepted of settled, by groups or all together. Pending requests are in no rate. Groups"
              + " with fewer than five requests are withheld.")
  @Parameter(
      name = AcceptanceQuestion.GROUP_BY,
      in = ParameterIn.QUERY,
      description =
          "none, or one or two of channel, kind, relationship, week, month, score-band, concern,"
              + " rule, likely-refusal, organization, ruleset, tag, with a comma; of the last seven"
              + " one at most.",
      example = "channel,month",
      schema = @Schema(type = SchemaType.STRING, maxLength = 2000, defaultValue = "none"))
  @Parameter(
      name = AcceptanceQuestion.ONLY,
      in = ParameterIn.QUERY,
      description =
          "Only requests with this: one of the last seven, a colon and a value; such as"
              + " rule:picks-your-brain, concern:has-no-time:weak or tag:ports.",
      example = "score-band:strong",
      schema = @Schema(type = SchemaType.STRING, maxLength = 2000))
  public AcceptanceView getAcceptance(@Context UriInfo address) {
    return acceptance.answer(AcceptanceQuestion.of(QueryParameters.of(address), today()));
  }

  /** How far requests come. */
  @GET
  @Path("/funnel")
  @Operation(
      summary = "Read how far requests come",
      description = "From draft to thanks, of the requests that were begun in a time.")
  public FunnelView getFunnel(@Context UriInfo address) {
    return funnel.answer(question(address));
  }

  /** How long answers take. */
  @GET
  @Path("/time-to-answer")
  @Operation(
      summary = "Read how long answers take",
      description = "The share that still waits after so many hours, those included that wait now.")
  public TimeToAnswerView getTimeToAnswer(@Context UriInfo address) {
    return timeToAnswer.answer(question(address));
  }

  /** What goes along with acceptance. */
  @GET
  @Path("/lift")
  @Operation(
      summary = "Read what goes along with acceptance",
      description =
          "For each rule and concern the rates with it and without it, adjusted for channel and"
              + " relationship and corrected for being many.")
  public LiftView getLift(@Context UriInfo address) {
    return lift.answer(question(address));
  }

  /** What came of scores and forecasts. */
  @GET
  @Path("/calibration")
  @Operation(
      summary = "Read how good scores and forecasts were",
      description = "Bins, area under the curve and, of forecasts, the Brier score.")
  public CalibrationView getCalibration(@Context UriInfo address) {
    return calibration.answer(question(address));
  }

  /** Versions of the rules side by side. */
  @GET
  @Path("/rulesets")
  @Operation(
      summary = "Compare versions of the rules",
      description = "What came of requests by the rules they were scored with.")
  public RulesetComparisonView compareRulesets(@Context UriInfo address) {
    return rulesets.answer(question(address));
  }

  private Question question(UriInfo address) {
    return Question.of(QueryParameters.of(address), today());
  }

  private LocalDate today() {
    return Counting.day(clock.instant());
  }
}
