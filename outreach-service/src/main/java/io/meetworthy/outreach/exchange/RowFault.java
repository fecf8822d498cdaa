package io.meetworthy.outreach.exchange;

import io.meetworthy.outreach.problem.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that is wrong with a row of a file. */
@Schema(name = "RowFault", description = "Something that is wrong with a row.")
public record RowFault(
    @Schema(
            description = "Counted from 1, below the titles.",
            minimum = "1",
            maximum = "50000",
            required = true)
        int row,
    @Schema(description = "Which member of a contact.", maxLength = 200, nullable = true)
        @Nullable String pointer,
    @Schema(description = "What is wrong, for programs.", maxLength = 64, required = true)
        String code,
    @Schema(description = "What is wrong, for people.", maxLength = 2000, required = true)
        String detail) {

  static RowFault of(int row, Fault fault) {
    return new RowFault(row, fault.pointer(), fault.code(), fault.detail());
  }
}
