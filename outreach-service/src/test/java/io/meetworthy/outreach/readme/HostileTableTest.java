package io.meetworthy.outreach.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of hostile things names tests that there are, and leaves nothing out. */
class HostileTableTest {
  private static final String TABLE = Repository.text("outreach-service/src/test/HOSTILE.md");
  private static final int THINGS = 65;
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| .+ \\| (.+) \\|$");
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT|Drill))`");

  private static final Pattern EXCUSE =
      Pattern.compile("^(no test|no page|does not concern the service)");

  private static Stream<String> names(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1));
  }

  private static Set<String> classes(String module) throws IOException {
    try (Stream<Path> files = Files.walk(Repository.file(module + "/src/test/java"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void everyTestThatItNamesIsThere() throws IOException {
    Set<String> all = classes("outreach-service");
    all.addAll(classes("scoring-core"));
    assertThat(names(TEST, TABLE).toList()).hasSizeGreaterThan(THINGS).isSubsetOf(all);
  }

  @Test
  void everyThingStandsInItOnce() {
    List<String> numbers = IntStream.rangeClosed(1, THINGS).mapToObj(Integer::toString).toList();
    assertThat(names(ROW, TABLE)).containsExactlyElementsOf(numbers);
  }

  @Test
  void everyThingIsHeldByATestOrSaysWhyNot() {
    assertThat(ROW.matcher(TABLE).results().map(row -> row.group(2)))
        .allMatch(held -> TEST.matcher(held).find() || EXCUSE.matcher(held).find());
  }
}
