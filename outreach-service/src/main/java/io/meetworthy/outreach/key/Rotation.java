package io.meetworthy.outreach.key;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a key gets another secret. */
@Schema(name = "Rotation", description = "How a key gets another secret.")
public record Rotation(
    @Min(0)
        @Max(604_800)
        @Schema(
            description = "For how long the secret before can still be used; a day by default.",
            defaultValue = "86400",
            nullable = true)
        @Nullable Integer overlapSeconds) {
  private static final int A_DAY = 86_400;

  Duration overlap() {
    return Duration.ofSeconds(Objects.requireNonNullElse(overlapSeconds, A_DAY));
  }
}
