package io.meetworthy.outreach.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem on the wire. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", description = "A refusal, as RFC 9457 defines it.")
public record ProblemBody(
    @Schema(description = "Names the sort of problem.", maxLength = 200, required = true)
        String type,
    @Schema(description = "The same for every problem of this sort.", maxLength = 200) String title,
    @Schema(description = "The HTTP status.", minimum = "400", maximum = "599") int status,
    @Schema(description = "What is wrong with this request.", maxLength = 2000) String detail,
    @Schema(description = "The path that was asked for.", maxLength = 4096) String instance,
    @Schema(description = "Names this request in the log.", maxLength = 64) String requestId,
    @Schema(description = "What exactly is wrong.", maxItems = 100) List<Fault> errors,
    @Schema(hidden = true) @JsonAnyGetter Map<String, Object> members) {

  /** The media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  static ProblemBody of(Problem problem, String instance, String requestId) {
    return new ProblemBody(
        problem.type().uri(),
        problem.type().title(),
        problem.type().status(),
        problem.detail(),
        instance,
        requestId,
        problem.faults(),
        problem.members());
  }
}
