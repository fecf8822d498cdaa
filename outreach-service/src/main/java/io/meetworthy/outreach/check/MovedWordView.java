package io.meetworthy.outreach.check;

import io.meetworthy.scoring.MovedWord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Words that moved a standing. */
@Schema(name = "MovedWord", description = "Words that moved a standing, and no score.")
public record MovedWordView(
    @Schema(description = "As they stand in the body.", maxLength = 20000, required = true)
        String words,
    @Schema(required = true) FindingView.SpanView span,
    @Schema(
            description =
                "How far they moved it; below 0 they sound less polite, or less of an ask.",
            minimum = "-100",
            maximum = "100",
            required = true)
        int moves) {
  static MovedWordView of(MovedWord moved, Offsets offsets) {
    return new MovedWordView(moved.words(), offsets.of(moved.span()), moved.moves());
  }
}
