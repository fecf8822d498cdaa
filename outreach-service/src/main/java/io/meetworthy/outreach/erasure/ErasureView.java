package io.meetworthy.outreach.erasure;

import io.meetworthy.outreach.contact.Erasures;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was erased: counts alone. */
@Schema(name = "Erasure", description = "What was erased: how much, and nothing of it.")
public record ErasureView(
    @Schema(
            description = "When.",
            implementation = String.class,
            format = "date-time",
            maxLength = 30,
            required = true)
        Instant erasedAt,
    @Schema(
            description = "What keeps the person out from now on; null where nothing does.",
            maxLength = 36,
            nullable = true)
        @Nullable String suppressionId,
    @Schema(description = "Rows that went, by table.", maxItems = 1000, required = true)
        List<RowCount> rows) {

  /** How many rows of a table went. */
  @Schema(name = "RowCount", description = "How many rows of a table went.")
  public record RowCount(
      @Schema(description = "The table's name.", maxLength = 64, required = true) String table,
      @Schema(description = "How many.", minimum = "0", maximum = "2147483647", required = true)
          int rows) {}

  static ErasureView of(Erasures.Erased erased) {
    return new ErasureView(
        erased.at(),
        erased.suppression().map(UUID::toString).orElse(null),
        erased.rows().entrySet().stream()
            .map(entry -> new RowCount(entry.getKey(), entry.getValue()))
            .toList());
  }
}
