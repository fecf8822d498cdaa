package io.meetworthy.outreach.check;

import io.meetworthy.outreach.problem.OneLine;
import io.meetworthy.outreach.problem.Visible;
import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Draft;
import io.meetworthy.scoring.Kind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text about to be sent. */
@Schema(name = "NewDraft", description = "A text about to be sent.")
public record NewDraft(
    @OneLine
        @Size(max = 998)
        @Schema(description = "The subject line, where there is one.", nullable = true)
        @Nullable String subject,
    @NotBlank(message = "a draft needs a text")
        @Visible
        @Size(max = Draft.MAX_LENGTH)
        @Schema(
            description = "The text, at most 20,000 UTF-16 units.",
            minLength = 1,
            required = true)
        String body,
    @Schema(description = "Where it will be sent.", defaultValue = "email", nullable = true)
        @Nullable Channel channel,
    @Schema(description = "The kind of message.", defaultValue = "ask", nullable = true)
        @Nullable Kind kind,
    @Size(max = 35)
        @Pattern(
            regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*",
            message = "a language tag such as en or en-GB is expected")
        @Schema(
            description = "Its language as a BCP 47 tag; found where it is left out.",
            nullable = true)
        @Nullable String locale) {

  Draft toDraft() {
    return new Draft(
        Objects.requireNonNullElse(subject, ""),
        body,
        Objects.requireNonNullElse(channel, Channel.EMAIL),
        Objects.requireNonNullElse(kind, Kind.ASK),
        Objects.requireNonNullElse(locale, ""));
  }
}
