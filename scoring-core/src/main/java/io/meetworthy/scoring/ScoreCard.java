package io.meetworthy.scoring;

import java.util.List;
import java.util.Optional;

/**
 * A score with its reasons: base, the points of all findings and the cap, if any, add up to it.
 *
 * @param score 0-100
 * @param base what a draft starts from in this context and with its wording
 * @param cap the entry that keeps the score within its bounds
 * @param findings by position, gaps last
 * @param standings one for each of the thirteen concerns, in their order
 * @param likelyRefusal the probable "no", empty where no concern is open enough
 * @param metrics plain measures
 * @param price what the time asked for costs, where a rate and a time are known
 * @param tone the words that moved the courteous standing most, the strongest first
 * @param ask the words of the plainest ask that moved the standing of "I don't know how I could
 *     help" most, the strongest first
 * @param wording the points of the base that its wording adds or takes, -10 to 10: whether its
 *     words are those of requests that say what they are about, or of requests that could be
 *     anybody's
 */
public record ScoreCard(
    int score,
    int base,
    Optional<Cap> cap,
    List<Finding> findings,
    List<Standing> standings,
    Optional<Refusal> likelyRefusal,
    Metrics metrics,
    Optional<Price> price,
    List<MovedWord> tone,
    List<MovedWord> ask,
    int wording)
    implements Assessment {
  public ScoreCard {
    findings = List.copyOf(findings);
    standings = List.copyOf(standings);
    tone = List.copyOf(tone);
    ask = List.copyOf(ask);
  }

  /** The band of the score. */
  public Band band() {
    return Band.of(score);
  }

  /** The standing of one concern, 0-100. */
  public int standing(Concern concern) {
    return standings.get(concern.index()).value();
  }
}
