package io.meetworthy.outreach.database;

import java.util.List;

/** What a loss of power may cost. */
public enum Durability {
  /** Nothing that was acknowledged. */
  KEPT,
  /** Everything; three times as fast, for tests. */
  FOR_TESTS;

  List<String> initOptions() {
    return this == KEPT ? List.of() : List.of("--no-sync");
  }

  List<String> settings() {
    return this == KEPT
        ? List.of()
        : List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");
  }
}
