package io.meetworthy.outreach.stats;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rebuild did. */
@Schema(name = "StatRebuild", description = "What counting everything anew came to.")
public record RebuildView(
    @Schema(
            description = "Requests that were counted.",
            minimum = "0",
            maximum = "9007199254740991",
            required = true)
        long requests,
    @Schema(
            description = "Sheets of counts, one for each dimension and day or month.",
            minimum = "0",
            maximum = "9007199254740991",
            required = true)
        long sheets,
    @Schema(
            description =
                "Sheets that were wrong, and are right now unless it was a dry run. More than none"
                    + " is a fault of ours.",
            minimum = "0",
            maximum = "9007199254740991",
            required = true)
        long corrected) {}
