package io.meetworthy.outreach.check;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to many checks, which is written item by item. */
@Schema(name = "CheckBatch", description = "The answers to many checks, in their order.")
record BatchView(
    @Schema(description = "One for each check.", maxItems = 1000, required = true)
        List<BatchItem> items) {}
