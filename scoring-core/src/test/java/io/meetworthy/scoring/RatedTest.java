package io.meetworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.lab.RatedFigures;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Scores and likely refusals agree with readers who saw no card. What is held is a little below
 * what was reached; RatedFigures prints that.
 */
class RatedTest {
  @Test
  void scoresRankMessagesMuchAsReadersDo() {
    assertThat(RatedFigures.correlation(RatedDraft.kept())).isGreaterThan(0.75);
    assertThat(RatedFigures.correlation(RatedDraft.seen())).isGreaterThan(0.82);
  }

  @Test
  void refusalsAreMostlyThoseThatReadersName() {
    assertThat(RatedFigures.refusalsAlike(RatedDraft.kept())).isGreaterThan(40);
    assertThat(RatedFigures.refusalsAlike(RatedDraft.seen())).isGreaterThan(50);
  }

  @Test
  void ratingsSpreadOverTheScale() {
    List<RatedDraft> all = RatedDraft.seen();
    assertThat(all).hasSizeGreaterThan(200);
    assertThat(all).extracting(RatedDraft::rating).allMatch(rating -> rating >= 0 && rating <= 100);
    assertThat(all.stream().filter(draft -> draft.rating() < 30).count()).isGreaterThan(40);
    assertThat(all.stream().filter(draft -> draft.rating() > 70).count()).isGreaterThan(40);
  }
}
