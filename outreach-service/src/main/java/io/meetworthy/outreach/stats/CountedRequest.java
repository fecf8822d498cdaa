package io.meetworthy.outreach.stats;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.meetworthy.scoring.Band;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of a request, and nothing else of it.
 *
 * @param stage how far it has come
 * @param createdOn the day on which it was begun, in UTC
 * @param sentAt when it was sent
 * @param hours whole hours from sending to the answer, or to where the wait was last seen; null
 *     while it waits
 * @param channel its wire name
 * @param kind its wire name
 * @param relationship its wire name
 * @param score 0-100; null where the rules did not read the language
 * @param standings how far each of the thirteen concerns is answered, in their order
 * @param rules those that fired, each once
 * @param likelyRefusal the concern's wire name
 * @param organization where they worked
 * @param ruleset the version of the rules
 * @param tags of the request
 * @param forecast the probability of acceptance that was forecast when it was sent, in thousandths
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CountedRequest(
    Stage stage,
    LocalDate createdOn,
    @Nullable Instant sentAt,
    @Nullable Integer hours,
    String channel,
    String kind,
    String relationship,
    @Nullable Integer score,
    List<Band> standings,
    List<String> rules,
    @Nullable String likelyRefusal,
    @Nullable String organization,
    String ruleset,
    List<String> tags,
    @Nullable Integer forecast) {

  Stratum stratum() {
    return new Stratum(channel, kind, relationship);
  }
}
