package io.meetworthy.outreach.erasure;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How somebody is to be forgotten. */
@Schema(name = "NewErasure", description = "How somebody is to be forgotten.")
public record NewErasure(
    @Schema(
            description =
                "Whether they are to stay out: whoever has one of their e-mail addresses, their"
                    + " profile or reference is refused from now on, also in a file. For that"
                    + " hashes are kept that tell nobody who it was.",
            defaultValue = "true",
            nullable = true)
        @Nullable Boolean suppress) {

  boolean suppressOrTrue() {
    return Objects.requireNonNullElse(suppress, true);
  }
}
