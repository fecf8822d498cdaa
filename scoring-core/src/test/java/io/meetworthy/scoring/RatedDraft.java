package io.meetworthy.scoring;

import java.util.List;
import java.util.Optional;

/**
 * A message by a writer who saw no rule, with the judgement of readers who saw no card.
 *
 * @param written the message
 * @param rating 0-100: how likely a fair, busy reader says yes and feels well treated
 * @param refusals the likeliest "no", empty for none, by each of one or two readers
 */
public record RatedDraft(WrittenDraft written, int rating, List<Optional<Concern>> refusals) {
  /** Those in whose sight rules were mended. */
  public static List<RatedDraft> seen() {
    return in("/rated");
  }

  /** Those that no rule was mended on: what to expect of texts that nobody here has seen. */
  public static List<RatedDraft> kept() {
    return in("/rated-kept");
  }

  private static List<RatedDraft> in(String folder) {
    return WrittenDraft.blocks(folder).map(WrittenDraft::parse).map(RatedDraft::of).toList();
  }

  private static RatedDraft of(WrittenDraft written) {
    Optional<Concern> first = Concern.named(written.get("refusal", ""));
    boolean twice = written.heading().containsKey("second");
    return new RatedDraft(
        written,
        Integer.parseInt(written.get("rating", "")),
        twice ? List.of(first, Concern.named(written.get("second", ""))) : List.of(first));
  }
}
