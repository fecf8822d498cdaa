package io.meetworthy.outreach.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** What led to a failure is found wherever it is told, and no circle is walked for ever. */
class CausesTest {
  private final Exception told = new TimeoutException("told");

  @Test
  void whatIsSuppressedIsACauseToo() {
    Exception commit = new IllegalStateException(told);
    Exception failure = new Exception("could not commit");
    failure.addSuppressed(commit);

    assertThat(Causes.of(failure)).containsExactly(failure, commit, told);
    assertThat(Causes.any(failure, TimeoutException.class::isInstance)).isTrue();
    assertThat(Causes.any(commit, InterruptedException.class::isInstance)).isFalse();
  }

  @Test
  void aCircleEnds() {
    Exception failure = new Exception("around", told);
    told.addSuppressed(failure);

    assertThat(Causes.of(failure)).containsExactly(failure, told);
  }

  @Test
  void aLongStoryIsCut() {
    Throwable failure = told;
    for (int i = 0; i < 1000; i++) {
      failure = new Exception(failure);
    }

    assertThat(Causes.of(failure)).hasSize(40).doesNotContain(told);
  }
}
