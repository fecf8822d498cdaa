package io.meetworthy.outreach.ruleset;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Example;
import io.meetworthy.scoring.Field;
import io.meetworthy.scoring.Kind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text on a rule's card. */
@Schema(
    name = "Example",
    description = "A text on a rule's card; without marks it is one that the rule leaves alone.")
public record ExampleView(
    @Schema(description = "The subject line, mostly empty.", maxLength = 1000, required = true)
        String subject,
    @Schema(description = "The text.", maxLength = 5000, required = true) String body,
    @Schema(description = "Where it would be sent.", required = true) Channel channel,
    @Schema(description = "The kind of message.", required = true) Kind kind,
    @Schema(
            description = "What the rule sees; an empty mark is a place where words are missing.",
            maxItems = 50,
            required = true)
        List<Mark> marks) {

  /** Words that the rule sees, in UTF-16 units. */
  @Schema(name = "Mark", description = "Words that the rule sees, in UTF-16 units.")
  public record Mark(
      @Schema(description = "Subject or body.", required = true) Field field,
      @Schema(description = "The first unit.", minimum = "0", maximum = "20000", required = true)
          int start,
      @Schema(description = "After the last.", minimum = "0", maximum = "20000", required = true)
          int end) {}

  static ExampleView of(Example example) {
    return new ExampleView(
        example.draft().subject(),
        example.draft().body(),
        example.draft().channel(),
        example.draft().kind(),
        example.marks().stream()
            .map(span -> new Mark(span.field(), span.start(), span.end()))
            .toList());
  }
}
