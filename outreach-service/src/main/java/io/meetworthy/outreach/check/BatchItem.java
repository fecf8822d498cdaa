package io.meetworthy.outreach.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.meetworthy.outreach.problem.ProblemBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one check of many. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "BatchItem", description = "What became of one check: the answer or a problem.")
public record BatchItem(
    @Schema(
            description = "Its place in the request, from 0.",
            minimum = "0",
            maximum = "999",
            required = true)
        int index,
    @Schema(
            description = "The status it would have got by itself.",
            minimum = "200",
            maximum = "599",
            required = true)
        int status,
    @Schema(description = "Where the status is 200.") @Nullable CheckView check,
    @Schema(description = "Where it is not.") @Nullable ProblemBody problem) {

  static BatchItem answered(int index, CheckView check) {
    return new BatchItem(index, 200, check, null);
  }

  static BatchItem refused(int index, ProblemBody problem) {
    return new BatchItem(index, problem.status(), null, problem);
  }
}
