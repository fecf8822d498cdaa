package io.meetworthy.outreach.stats;

import io.meetworthy.outreach.contract.WireNames;
import io.meetworthy.scoring.Band;
import io.meetworthy.scoring.Concern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** By what requests are told apart in a sheet, besides their stratum. */
enum Dimension {
  /** Not at all. */
  TOTAL,
  SCORE_BAND,
  /** Each of the thirteen with the band of its standing, such as {@code has-no-time:weak}. */
  CONCERN,
  RULE,
  /** The concern, or {@code none}. */
  LIKELY_REFUSAL,
  ORGANIZATION,
  RULESET,
  TAG,
  /** 0-100. */
  SCORE,
  /** Thousandths. */
  FORECAST,
  /** How long each waited, to the hour. */
  WAIT,
  /** By the day on which it was begun; all others by the day on which it was sent. */
  FUNNEL;

  /** Where it is counted; of concerns, rules and tags any number, of the others one or none. */
  List<String> values(CountedRequest request) {
    return switch (this) {
      case TOTAL, WAIT, FUNNEL -> List.of("");
      case SCORE_BAND -> one(request.score() == null ? null : Band.of(request.score()).wireName());
      case CONCERN -> concerns(request);
      case RULE -> request.rules();
      case LIKELY_REFUSAL -> one(Objects.requireNonNullElse(request.likelyRefusal(), "none"));
      case ORGANIZATION -> one(request.organization());
      case RULESET -> one(request.ruleset());
      case TAG -> request.tags();
      case SCORE -> one(request.score());
      case FORECAST -> one(request.forecast());
    };
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
