package io.meetworthy.outreach.request;

import io.meetworthy.scoring.Channel;
import io.meetworthy.scoring.Concern;
import io.meetworthy.scoring.Kind;
import io.meetworthy.scoring.Relationship;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * All of a meeting request that is counted or reckoned with; of persons nothing but ids and where
 * they work.
 *
 * @param request its id
 * @param contact whom it is for
 * @param organization where they worked when the newest draft was scored
 * @param channel where it is sent
 * @param kind what kind of message it is
 * @param relationship how well they knew each other when the newest draft was scored
 * @param followUpNumber 0 for a first message
 * @param tags as they were given
 * @param state where it stands
 * @param card what of the newest draft's card is counted; it is the one that was sent
 * @param times when what happened
 */
public record RequestFacts(
    UUID request,
    UUID contact,
    Optional<String> organization,
    Channel channel,
    Kind kind,
    Relationship relationship,
    int followUpNumber,
    List<String> tags,
    RequestState state,
    CardFacts card,
    Times times) {
  public RequestFacts {
    tags = List.copyOf(tags);
  }

  /** What came of it; empty while nothing did. */
  public Optional<Outcome> outcome() {
    return state.outcome();
  }

  /**
   * What of a score card is counted.
   *
   * @param draftNumber which version of the text
   * @param rulesetVersion the rules that gave it
   * @param score 0-100; empty where the rules do not read the language
   * @param standings of all thirteen concerns, 0-100; none without a score
   * @param rules ids of those that fired: slips, strengths and gaps
   * @param likelyRefusal the concern behind the probable no
   * @param askedMinutes the time that it asks for; 0 where it names none
   */
  public record CardFacts(
      int draftNumber,
      String rulesetVersion,
      Optional<Integer> score,
      Map<Concern, Integer> standings,
      Set<String> rules,
      Optional<Concern> likelyRefusal,
      int askedMinutes) {
    public CardFacts {
      standings = Map.copyOf(standings);
      rules = Set.copyOf(rules);
    }
  }

  /**
   * When what happened; of what a correction took back, nothing.
   *
   * @param createdAt when it was made here
   * @param stateSince when it came into its state
   * @param sentAt when it was sent
   * @param answeredAt when it was accepted or declined
   * @param settledAt when it got the outcome that it has: an answer, or none in time
   * @param metAt when they met
   * @param thankedAt when thanks went out
   */
  public record Times(
      Instant createdAt,
      Instant stateSince,
      Optional<Instant> sentAt,
      Optional<Instant> answeredAt,
      Optional<Instant> settledAt,
      Optional<Instant> metAt,
      Optional<Instant> thankedAt) {}
}
