package io.meetworthy.outreach.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;

/** What takes a while, seen to its end. */
public final class Awaited {
  private static final List<String> ON_THE_WAY = List.of("running", "undoing");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private Awaited() {}

  /** An import on which nobody works any more. */
  public static JsonPath done(String path) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    JsonPath state = TestTenants.MAIN.calls().get(path).jsonPath();
    while (ON_THE_WAY.contains(state.getString("state"))) {
      assertThat(System.nanoTime()).as(state.prettify()).isLessThan(end);
      pause();
      state = TestTenants.MAIN.calls().get(path).jsonPath();
    }
    return state;
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
