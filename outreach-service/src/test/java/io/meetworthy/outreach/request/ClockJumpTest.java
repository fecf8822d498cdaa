package io.meetworthy.outreach.request;

import static io.meetworthy.outreach.request.RequestCalls.get;
import static io.meetworthy.outreach.request.RequestCalls.made;
import static io.meetworthy.outreach.request.RequestCalls.move;
import static io.meetworthy.outreach.request.RequestCalls.moved;
import static io.meetworthy.outreach.support.Problems.assertFault;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clocks are set back and ahead: what happened later is later all the same. */
@QuarkusTest
@TestProfile(ClockJumpTest.Movable.class)
class ClockJumpTest {
  @AfterEach
  void goRight() {
    MovableClock.set(Duration.ZERO);
  }

  private static List<Instant> times(String path) {
    return get(path + "/transitions").jsonPath().getList("items.occurredAt", String.class).stream()
        .map(Instant::parse)
        .toList();
  }

  @Test
  void anHourBackNothingHappensBeforeWhatHappenedLast() {
    String path = moved(made(Map.of()), "sent");
    MovableClock.set(Duration.ofHours(-1));
    moved(path, "accepted", "met");
    assertThat(times(path)).hasSize(3).isSorted();
    assertThat(get(path).jsonPath().getString("state")).isEqualTo("met");
  }

  /** A day ahead by mistake, and right again. */
  @Test
  void whatWasRecordedADayAheadIsFollowedOrTakenBack() {
    MovableClock.set(Duration.ofDays(1));
    String path = moved(made(Map.of()), "sent");
    MovableClock.set(Duration.ZERO);
    assertFault(move(path, "accepted", Instant.now()), 422, "/occurredAt", "order");
    moved(path, "accepted");
    assertThat(times(path)).hasSize(2).isSorted();
    for (String before : List.of("sent", "draft")) {
      assertThat(RequestCalls.correct(path, before).statusCode()).isEqualTo(201);
    }
    Instant now = Instant.now().minusSeconds(1);
    assertThat(move(path, "sent", now).statusCode()).isEqualTo(201);
    assertThat(Instant.parse(get(path).jsonPath().getString("sentAt"))).isBefore(Instant.now());
  }

  /** The one that nobody else's tests move. */
  public static final class Movable implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return Set.of(MovableClock.class);
    }
  }
}
