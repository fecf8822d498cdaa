package io.meetworthy.outreach.check;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that the caller should know about the answer itself. */
@Schema(name = "Warning", description = "Something to know about the answer itself.")
public record Warning(
    @Schema(description = "For programs; the list may grow.", maxLength = 64, required = true)
        String code,
    @Schema(description = "For people.", maxLength = 1000, required = true) String detail) {}
