package io.meetworthy.outreach.exchange;

import io.meetworthy.outreach.contract.WireNames;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a file. */
@Schema(name = "Import", description = "What became of a file.")
public record ImportView(
    @Schema(description = "Its id; null for a dry run.", maxLength = 36, nullable = true)
        @Nullable String id,
    @Schema(
            description = "When it was taken in; null for a dry run.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            nullable = true)
        @Nullable Instant createdAt,
    @Schema(
            description = "When it was undone.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            nullable = true)
        @Nullable Instant undoneAt,
    @Schema(
            description = "What sort of file it was: linkedin, csv or vcard.",
            maxLength = 20,
            required = true)
        String format,
    @Schema(description = "How far it is; undoing it is possible at any time.", required = true)
        ImportState state,
    @Schema(description = "All rows.", minimum = "0", maximum = "50000", required = true) int total,
    @Schema(
            description = "The rows that are through.",
            minimum = "0",
            maximum = "50000",
            required = true)
        int rows,
    @Schema(
            description = "Contacts who were not there before.",
            minimum = "0",
            maximum = "50000",
            required = true)
        int added,
    @Schema(
            description = "Contacts who were, and stay as they are.",
            minimum = "0",
            maximum = "50000",
            required = true)
        int known,
    @Schema(
            description = "Rows that cannot be kept.",
            minimum = "0",
            maximum = "50000",
            required = true)
        int refused,
    @Schema(
            description = "People who asked to be forgotten and stay out.",
            minimum = "0",
            maximum = "50000",
            required = true)
        int suppressed,
    @Schema(
            description = "Contacts whom its undo has removed so far.",
            minimum = "0",
            maximum = "50000",
            required = true)
        int removed,
    @Schema(
            description = "The first things that are wrong, never what stood there.",
            maxItems = 100,
            required = true)
        List<RowFault> faults) {

  static ImportView of(Import done) {
    Count count = done.count();
    return new ImportView(
        done.id().toString(),
        done.createdAt(),
        done.undoneAt().orElse(null),
        done.format(),
        done.state(),
        done.total(),
        count.rows(),
        count.added(),
        count.known(),
        count.refused(),
        count.suppressed(),
        done.removed(),
        count.faults());
  }

  static ImportView tried(Format format, Count count) {
    return new ImportView(
        null,
        null,
        null,
        WireNames.of(format),
        ImportState.DONE,
        count.rows(),
        count.rows(),
        count.added(),
        count.known(),
        count.refused(),
        count.suppressed(),
        0,
        count.faults());
  }
}
