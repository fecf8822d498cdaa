package io.meetworthy.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The matches of one phrase along the words of a text. */
class TrailTest {
  private static Matches matches() {
    Matches matches = new Matches(2);
    matches.add(1, 2, 4);
    matches.add(0, 3, 9);
    matches.add(1, 6, 7);
    return matches;
  }

  @Test
  void aMatchCoversItsWords() {
    Trail trail = new Trail(matches(), 1);
    assertThat(IntStream.range(0, 9).filter(trail::covers)).containsExactly(2, 3, 6);
  }

  @Test
  void theLastMatchBegunIsKnownByItsFirstWord() {
    Trail trail = new Trail(matches(), 1);
    assertThat(IntStream.range(0, 9).map(trail::lastBegunBy))
        .containsExactly(Matches.NONE, Matches.NONE, 2, 2, 2, 2, 6, 6, 6);
  }

  @Test
  void aPhraseThatIsNotFoundCoversNothing() {
    Trail trail = new Trail(new Matches(1), 0);
    assertThat(trail.covers(0)).isFalse();
    assertThat(trail.lastBegunBy(5)).isEqualTo(Matches.NONE);
  }
}
