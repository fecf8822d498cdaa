package io.meetworthy.outreach.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A migration only widens the schema, so that the version before it goes on beside the new one:
 * nothing that it reads goes away, and whatever it does not write has a default.
 */
class MigrationsTest {
  private static final Pattern NARROWS =
      Pattern.compile(
          "drop\\s+(table|column|default|view)"
              + "|rename\\s+(to|column)"
              + "|alter\\s+column\\s+\\w+\\s+(type|set\\s+data|set\\s+not\\s+null)"
              + "|add\\s+column\\s+(?![^;]*default)[^;]*not\\s+null",
          Pattern.CASE_INSENSITIVE);

  /** They came before there was a version to go on beside them. */
  private static final List<String> BEFORE_THE_FIRST_RELEASE =
      List.of(
          "V002__tenants_and_keys.sql",
          "V010__forgotten_people.sql",
          "V011__imports_on_the_way.sql");

  @Test
  void theVersionBeforeCanGoOn() throws IOException {
    List<String> narrowing = new ArrayList<>();
    Path folder = Repository.file("outreach-service/src/main/resources/db/migration");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (NARROWS.matcher(Files.readString(file)).find()) {
          narrowing.add(file.getFileName().toString());
        }
      }
    }
    assertThat(narrowing).isEqualTo(BEFORE_THE_FIRST_RELEASE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table contact drop column notes;",
        "alter table contact rename column notes to remarks;",
        "alter table contact alter column notes set not null;",
        "alter table contact alter column notes type varchar(10);",
        "alter table contact add column mood text not null;",
        "drop table contact;"
      })
  void whatNarrowsIsSeen(String statement) {
    assertThat(NARROWS.matcher(statement).find()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table contact add column mood text;",
        "alter table contact add column mood text not null default 'good';",
        "drop index contact_by_mood;"
      })
  void whatWidensMayBe(String statement) {
    assertThat(NARROWS.matcher(statement).find()).isFalse();
  }
}
