package io.meetworthy.outreach.database;

import static io.meetworthy.outreach.support.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Others have taken every place that the database has: it is away, as if it did not answer. */
@QuarkusTest
@TestProfile(DatabaseAwayTest.OwnDatabase.class)
class FullDatabaseTest {
  private static final String NO_PLACE = "53300";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String OURS = "from pg_stat_activity where application_name = 'meetworthy'";

  @Test
  void withoutAPlaceForUsOnlyChecksGoOn() throws Exception {
    assertThat(contacts().statusCode()).isEqualTo(200);
    List<Connection> guests = new ArrayList<>();
    try {
      guests.add(StoppableDatabase.guest());
      takeAllPlaces(guests);
      Response away = contacts();
      assertProblem(away, 503);
      assertThat(away.header("Retry-After")).isEqualTo("5");
      given()
          .contentType("application/json")
          .body("{\"draft\":{\"body\":\"Could we meet?\"}}")
          .post("/v1/checks")
          .then()
          .statusCode(200);
    } finally {
      for (Connection guest : guests) {
        guest.close();
      }
    }
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (contacts().statusCode() != 200) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(100);
    }
  }

  /** Ours too, which are ended and come back as long as there is a place. */
  private static void takeAllPlaces(List<Connection> guests) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try (Statement first = guests.get(0).createStatement()) {
      do {
        assertThat(System.nanoTime()).isLessThan(end);
        first.execute("select pg_terminate_backend(pid) " + OURS);
        fill(guests);
      } while (count(first) > 0);
    }
  }

  private static void fill(List<Connection> guests) throws IOException {
    try {
      while (true) {
        guests.add(StoppableDatabase.guest());
      }
    } catch (SQLException e) {
      assertThat(e.getSQLState()).isEqualTo(NO_PLACE);
    }
  }

  private static int count(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("select count(*) " + OURS)) {
      row.next();
      return row.getInt(1);
    }
  }

  private static Response contacts() {
    return TestTenants.MAIN.calls().get("/v1/contacts");
  }
}
