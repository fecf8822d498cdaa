package io.meetworthy.outreach.request;

import io.meetworthy.outreach.contact.Texts;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the caller notes of a request, and may change at any time. */
@Schema(name = "MeetingRequestChange", description = "What of a request can be changed.")
public record RequestNotes(
    @Size(max = 50) @Schema(description = "Words of yours to find it by.", nullable = true)
        @Nullable List<@NotNull @Size(max = 50) String> tags,
    @Size(max = 10_000) @Schema(description = "Whatever you want to remember.", nullable = true)
        @Nullable String notes,
    @Size(max = 200)
        @Schema(
            description = "Your own id of it. No other request of yours may have it.",
            nullable = true)
        @Nullable String externalRef) {

  List<String> tagsOrNone() {
    return Objects.requireNonNullElse(tags, List.of());
  }

  /** The tags as they are searched for. */
  Set<String> tagKeys() {
    return tagsOrNone().stream().map(Texts::folded).collect(Collectors.toSet());
  }

  /** The same, or a refusal of what no constraint of a single member can refuse. */
  RequestNotes checked() {
    List<Fault> faults = new ArrayList<>();
    line("/externalRef", externalRef, faults);
    for (int i = 0; i < tagsOrNone().size(); i++) {
      line("/tags/" + i, tagsOrNone().get(i), faults);
    }
    if (!faults.isEmpty()) {
      throw new ProblemException(new Problem.Invalid(faults));
    }
    return this;
  }

  private static void line(String pointer, @Nullable String text, List<Fault> faults) {
    if (text == null) {
      return;
    }
    if (Texts.hasControls(text)) {
      faults.add(Fault.at(pointer, "control-character", "It is one line, without control signs."));
    } else if (!Texts.isVisible(text)) {
      faults.add(Fault.at(pointer, "blank", "There is nothing to be seen; leave it out."));
    }
  }
}
