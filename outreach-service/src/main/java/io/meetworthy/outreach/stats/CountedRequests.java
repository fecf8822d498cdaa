package io.meetworthy.outreach.stats;

import io.meetworthy.outreach.contact.Texts;
import io.meetworthy.outreach.request.RequestFacts;
import io.meetworthy.outreach.request.RequestFacts.CardFacts;
import io.meetworthy.outreach.request.RequestState;
import io.meetworthy.scoring.Band;
import io.meetworthy.scoring.Concern;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is counted of what is known. */
final class CountedRequests {
  private CountedRequests() {}

  static CountedRequest of(RequestFacts facts, @Nullable Integer forecast) {
    Instant sentAt = facts.times().sentAt().orElse(null);
    Stage stage = stage(facts.state(), sentAt != null);
    CardFacts card = facts.card();
    return new CountedRequest(
        stage,
        Counting.day(facts.times().createdAt()),
        sentAt,
        hours(stage, sentAt, end(stage, facts.times())),
        facts.channel().wireName(),
        facts.kind().wireName(),
        facts.relationship().wireName(),
        card.score().orElse(null),
        bands(card.standings()),
        card.rules().stream().sorted().toList(),
        card.likelyRefusal().map(Concern::wireName).orElse(null),
        facts.organization().map(CountedRequests::folded).orElse(null),
        card.rulesetVersion(),
        folded(facts.tags()),
        forecast);
  }

  /** Where a wait was seen to end. */
  private static @Nullable Instant end(Stage stage, RequestFacts.Times times) {
    Optional<Instant> end =
        stage.isAnswered() ? times.answeredAt() : Optional.of(times.stateSince());
    return end.orElse(null);
  }

  static Stage stage(RequestState state, boolean wasSent) {
    return switch (state) {
      case DRAFT -> Stage.DRAFT;
      case SENT -> Stage.PENDING;
      case ACCEPTED -> Stage.ACCEPTED;
      case DECLINED -> Stage.DECLINED;
      case NO_ANSWER -> Stage.NO_ANSWER;
      case MET -> Stage.MET;
      case THANKED -> Stage.THANKED;
      case CANCELLED -> Stage.CANCELLED;
      case WITHDRAWN -> wasSent ? Stage.WITHDRAWN : Stage.DROPPED;
    };
  }

  static @Nullable Integer hours(Stage stage, @Nullable Instant sentAt, @Nullable Instant end) {
    if (sentAt == null || end == null || stage == Stage.PENDING) {
      return null;
    }
    return (int) Math.max(0, Duration.between(sentAt, end).toHours());
  }

  /** Of all thirteen in their order; none without a score. */
  static List<Band> bands(Map<Concern, Integer> standings) {
    return Concern.all().stream()
        .map(standings::get)
        .filter(Objects::nonNull)
        .map(Band::of)
        .toList();
  }

  /** As organizations and tags are compared. */
  static String folded(String text) {
    return Texts.folded(text);
  }

  static List<String> folded(Collection<String> tags) {
    return tags.stream().map(Texts::folded).distinct().sorted().toList();
  }
}
