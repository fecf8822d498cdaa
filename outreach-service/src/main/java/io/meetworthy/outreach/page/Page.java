package io.meetworthy.outreach.page;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a list. */
@Schema(description = "A part of a list.")
public record Page<T>(
    @Schema(description = "In the order of the list.", maxItems = 200, required = true)
        List<T> items,
    @Schema(
            description = "Send it as cursor to get the next page; null on the last.",
            maxLength = 2000,
            nullable = true,
            required = true)
        @Nullable String nextCursor) {}
