package io.meetworthy.outreach.stats;

import io.meetworthy.outreach.contract.WireNames;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** How the numbers of a sheet are named: a stage, or a letter and hours. */
enum Measure {
  /** Answered within this step of hours. */
  STEP("h"),
  /** Answered after so many hours. */
  ANSWERED("a"),
  /** Last seen waiting after so many hours. */
  UNANSWERED("u"),
  /** Waiting since this hour, counted from 1970. */
  WAITING_SINCE("p");

  private final String letter;

  Measure(String letter) {
    this.letter = letter;
  }

  /** The name of this one with so many hours. */
  String of(long hours) {
    return letter + hours;
  }

  /** The hours in a name; empty where it is another's. */
  OptionalInt hours(String name) {
    return name.startsWith(letter) && name.length() > 1 && Character.isDigit(name.charAt(1))
        ? OptionalInt.of(Integer.parseInt(name.substring(1)))
        : OptionalInt.empty();
  }

  /** The name of a stage. */
  static String of(Stage stage) {
    return WireNames.of(stage);
  }

  /** The stage in a name; empty where it is none. */
  static Optional<Stage> stage(String name) {
    return Optional.ofNullable(Stages.BY_NAME.get(name));
  }

  /** Looked up for every number that is read. */
  private static final class Stages {
    private static final Map<String, Stage> BY_NAME =
        Arrays.stream(Stage.values()).collect(Collectors.toMap(Measure::of, stage -> stage));
  }
}
