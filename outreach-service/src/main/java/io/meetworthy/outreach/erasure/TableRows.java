package io.meetworthy.outreach.erasure;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a table holds, for the contract; it is written row by row. */
@Schema(name = "TableRows", description = "What one table holds.")
record TableRows(
    @Schema(description = "The table's name.", maxLength = 64, required = true) String table,
    @Size(max = Integer.MAX_VALUE)
        @Schema(
            description = "Its rows, each an object with all its columns.",
            maxItems = Integer.MAX_VALUE,
            required = true)
        List<Map<String, Object>> rows) {}
