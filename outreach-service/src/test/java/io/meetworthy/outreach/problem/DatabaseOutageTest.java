package io.meetworthy.outreach.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a repeat a moment later may mend is an outage, and what it cannot is a fault of ours. */
class DatabaseOutageTest {
  @ParameterizedTest
  @CsvSource({
    "08006, true",
    "40001, true",
    "40P01, true",
    "53300, true",
    "55P03, true",
    "57014, true",
    "57P03, true",
    "22021, false",
    "23505, false",
    "40002, false",
    "42P01, false",
  })
  void itIsToldByItsState(String state, boolean outage) {
    SQLException failure = new SQLException("as PostgreSQL says", state);
    assertThat(DatabaseOutage.causes(failure)).isEqualTo(outage);
    assertThat(DatabaseOutage.causes(new IllegalStateException(new RuntimeException(failure))))
        .isEqualTo(outage);
  }

  @ParameterizedTest
  @CsvSource({
    "Sorry: acquisition timeout!, true",
    "Unable to enlist connection to existing transaction, true",
    "Enlisting connection to existing transaction failed, false",
  })
  void thePoolHasNoStates(String message, boolean outage) {
    assertThat(DatabaseOutage.causes(new SQLException(message))).isEqualTo(outage);
  }
}
