package io.meetworthy.outreach.request;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a version of a text changed in the findings of the one before. */
@Schema(
    name = "DraftChanges",
    description =
        "What it changed in the findings of the version before: the same rule on the"
            + " same words stayed.")
public record DraftChanges(
    @Schema(
            description = "The score of the version before.",
            minimum = "0",
            maximum = "100",
            nullable = true,
            required = true)
        @Nullable Integer scoreBefore,
    @Schema(
            description = "Its own.",
            minimum = "0",
            maximum = "100",
            nullable = true,
            required = true)
        @Nullable Integer scoreAfter,
    @Schema(description = "Findings that are gone.", maxItems = 200, required = true)
        List<FindingChange> gone,
    @JsonProperty("new")
        @Schema(name = "new", description = "Findings that came.", maxItems = 200, required = true)
        List<FindingChange> come,
    @Schema(description = "Findings that stayed.", maxItems = 200, required = true)
        List<FindingChange> kept) {
  private static final ObjectReader FINDINGS =
      new ObjectMapper().readerFor(new TypeReference<List<FindingChange>>() {}).at("/findings");

  static DraftChanges between(RequestDraft before, RequestDraft after) {
    List<FindingChange> gone = new ArrayList<>(findings(before));
    List<FindingChange> come = new ArrayList<>();
    List<FindingChange> kept = new ArrayList<>();
    for (FindingChange finding : findings(after)) {
      Optional<FindingChange> known = gone.stream().filter(finding::isLike).findFirst();
      known.ifPresent(gone::remove);
      (known.isPresent() ? kept : come).add(finding);
    }
    return new DraftChanges(before.score(), after.score(), gone, come, kept);
  }

  private static List<FindingChange> findings(RequestDraft draft) {
    try {
      return FINDINGS.readValue(draft.card());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what we have written can be read", e);
    }
  }
}
