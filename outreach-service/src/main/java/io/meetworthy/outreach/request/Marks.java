package io.meetworthy.outreach.request;

import io.meetworthy.outreach.check.CheckView;
import io.meetworthy.outreach.check.ConcernView;
import io.meetworthy.outreach.check.FindingView;
import io.meetworthy.outreach.request.RequestFacts.CardFacts;
import io.meetworthy.scoring.Concern;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * What of a score card is counted.
 *
 * @param rulesetVersion the rules that gave it
 * @param rulesetHash the same, beyond doubt
 * @param score 0-100; null where the rules do not read the language
 * @param likelyRefusal the concern behind the probable no
 * @param standings of the concerns, by wire name
 * @param rules ids of those that fired
 * @param askedMinutes the time that it asks for; 0 where it names none
 */
@Embeddable
record Marks(
    @Column(name = "ruleset_version") String rulesetVersion,
    @Column(name = "ruleset_hash") String rulesetHash,
    @Nullable Integer score,
    @Column(name = "likely_refusal") @Nullable String likelyRefusal,
    @Convert(converter = Standings.class) @ColumnTransformer(write = "cast(? as jsonb)")
        Map<String, Integer> standings,
    List<String> rules,
    @Column(name = "asked_minutes") int askedMinutes) {

  static Marks of(CheckView card) {
    return new Marks(
        card.ruleset().version(),
        card.ruleset().hash(),
        card.score(),
        card.likelyRefusal() == null ? null : card.likelyRefusal().concern(),
        card.concerns().stream()
            .collect(Collectors.toMap(ConcernView::concern, ConcernView::standing)),
        card.findings().stream().map(FindingView::rule).distinct().toList(),
        card.metrics() == null ? 0 : card.metrics().askedMinutes());
  }

  CardFacts facts(int draftNumber) {
    Map<Concern, Integer> byConcern = new HashMap<>();
    standings.forEach((name, value) -> byConcern.put(Concern.named(name).orElseThrow(), value));
    return new CardFacts(
        draftNumber,
        rulesetVersion,
        Optional.ofNullable(score),
        byConcern,
        Set.copyOf(rules),
        Optional.ofNullable(likelyRefusal).flatMap(Concern::named),
        askedMinutes);
  }
}
