package io.meetworthy.outreach.stats;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How everything is to be counted anew. */
@Schema(name = "NewRebuild", description = "How everything is to be counted anew.")
public record NewRebuild(
    @Schema(
            description = "Whether wrong counts are only told and stay as they are.",
            defaultValue = "false",
            nullable = true)
        @Nullable Boolean dryRun) {

  boolean isDryRun() {
    return dryRun != null && dryRun;
  }
}
