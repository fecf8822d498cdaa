package io.meetworthy.outreach.stats;

import io.meetworthy.outreach.contract.WireNames;
import io.meetworthy.scoring.Band;
import io.meetworthy.scoring.Concern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** By what requests are told apart in a sheet, besides their stratum. */
enum Dimension {
  /** Not at all. */
  TOTAL(request -> List.of("")),
  SCORE_BAND(request -> one(request.score() == null ? null : Band.of(request.score()).wireName())),
  /** Each of the thirteen with the band of its standing, such as {@code has-no-time:weak}. */
  CONCERN(Dimension::concerns),
  RULE(CountedRequest::rules),
  /** The concern, or {@code none}. */
  LIKELY_REFUSAL(request -> one(Objects.requireNonNullElse(request.likelyRefusal(), "none"))),
  ORGANIZATION(request -> one(request.organization())),
  RULESET(request -> one(request.ruleset())),
  TAG(CountedRequest::tags),
  /** 0-100. */
  SCORE(request -> one(request.score())),
  /** Thousandths. */
  FORECAST(request -> one(request.forecast())),
  /** How long each waited, to the hour. */
  WAIT(request -> List.of("")),
  /** By the day on which it was begun; all others by the day on which it was sent. */
  FUNNEL(request -> List.of(""));

  private final Function<CountedRequest, List<String>> values;

  Dimension(Function<CountedRequest, List<String>> values) {
    this.values = values;
  }

  /** Where it is counted; of rules and tags any number, of the others one or none. */
  List<String> values(CountedRequest request) {
    return values.apply(request);
  }

  /** Whether every request asked is counted under one value, so that values add up to all. */
  boolean isPartition() {
    return this != CONCERN && this != RULE && this != TAG;
  }

  /** Whether the hours to an answer are counted along. */
  boolean hasHours() {
    return this != SCORE && this != FORECAST && this != WAIT && this != FUNNEL;
  }

  String wireName() {
    return WireNames.of(this);
  }

  /** How it stands in a sheet's key. */
  static Dimension named(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static List<String> one(@Nullable Object value) {
    return value == null ? List.of() : List.of(value.toString());
  }

  private static List<String> concerns(CountedRequest request) {
    List<String> values = new ArrayList<>();
    for (Concern concern : Concern.all()) {
      if (concern.index() < request.standings().size()) {
        Band band = request.standings().get(concern.index());
        values.add(concern.wireName() + ":" + band.wireName());
      }
    }
    return values;
  }
}
