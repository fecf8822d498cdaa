package io.meetworthy.outreach.check;

import io.meetworthy.scoring.Metrics;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Plain measures of a draft's body. */
@Schema(name = "Metrics", description = "Plain measures of the body.")
public record MetricsView(
    @Schema(description = "Words.", minimum = "0", maximum = "20000", required = true) int words,
    @Schema(description = "Sentences.", minimum = "0", maximum = "20000", required = true)
        int sentences,
    @Schema(description = "Questions.", minimum = "0", maximum = "20000", required = true)
        int questions,
    @Schema(
            description = "Seconds to read it at 225 words a minute.",
            minimum = "0",
            maximum = "20000",
            required = true)
        int readingSeconds,
    @Schema(
            description = "Automated Readability Index: the school grade that reads it easily.",
            minimum = "-100",
            maximum = "100000",
            required = true)
        double readingGrade,
    @Schema(
            description = "The reader's time that it asks for; 0 where it names none.",
            minimum = "0",
            maximum = "100000",
            required = true)
        int askedMinutes) {
  private static final double TENTHS = 10.0;

  static MetricsView of(Metrics metrics) {
    return new MetricsView(
        metrics.words(),
        metrics.sentences(),
        metrics.questions(),
        metrics.readingSeconds(),
        metrics.readingGrade() / TENTHS,
        metrics.askedMinutes());
  }
}
