package io.meetworthy.outreach.request;

import io.meetworthy.outreach.contract.WireNames;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a meeting request stands. */
@Schema(name = "RequestState", description = "Where a meeting request stands.")
public enum RequestState {
  DRAFT,
  SENT,
  ACCEPTED,
  DECLINED,
  NO_ANSWER,
  MET,
  THANKED,
  CANCELLED,
  WITHDRAWN;

  /** What can happen next. */
  public Set<RequestState> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(SENT, WITHDRAWN);
      case SENT -> EnumSet.of(ACCEPTED, DECLINED, NO_ANSWER, WITHDRAWN);
      case NO_ANSWER -> EnumSet.of(ACCEPTED, DECLINED);
      case ACCEPTED -> EnumSet.of(MET, CANCELLED);
      case MET -> EnumSet.of(THANKED);
      case DECLINED, THANKED, CANCELLED, WITHDRAWN -> EnumSet.noneOf(RequestState.class);
    };
  }

  /** What came of it; empty while nothing did. */
  public Optional<Outcome> outcome() {
    return switch (this) {
      case ACCEPTED, MET, THANKED, CANCELLED -> Optional.of(Outcome.ACCEPTED);
      case DECLINED -> Optional.of(Outcome.DECLINED);
      case NO_ANSWER -> Optional.of(Outcome.NO_ANSWER);
      case DRAFT, SENT, WITHDRAWN -> Optional.empty();
    };
  }

  /** The kebab-case name. */
  public String wireName() {
    return WireNames.of(this);
  }

  /** The state with this wire name, or empty. */
  public static Optional<RequestState> named(String wireName) {
    return Arrays.stream(values()).filter(s -> s.wireName().equals(wireName)).findFirst();
  }

  /** The wire names of what can happen next. */
  List<String> allowed() {
    return next().stream().map(RequestState::wireName).toList();
  }
}
