package io.meetworthy.outreach.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's tour is run as a reader runs it, and leaves what the README shows. */
@QuarkusTest
class TourTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> DUE =
      List.of("kind", "followUpNumber", "left", "timeZone", "dueAt", "norm");

  @TempDir Path folder;

  /** Rewrite the blocks with {@code mvn verify -Dtest=TourTest -Dreadme.write=true}. */
  @Test
  void itEndsWithTheAnswersThatAreShown() throws IOException, InterruptedException {
    Readme readme = Readme.load();

    run(readme.block("tour"));

    ObjectNode next = (ObjectNode) answer("follow-ups").at("/items/0");
    JsonNode counted = answer("acceptance").path("total");
    assertThat(counted.path("accepted").asInt()).isEqualTo(4);
    Readme current =
        readme
            .withBlock("follow-ups", written(next.retain(DUE)))
            .withBlock("acceptance", written(counted));
    if (Boolean.getBoolean("readme.write")) {
      current.save();
      return;
    }
    assertThat(List.of("follow-ups", "acceptance"))
        .as("-Dreadme.write=true rewrites them")
        .allSatisfy(block -> assertThat(shape(readme, block)).isEqualTo(shape(current, block)));
  }

  private void run(String script) throws IOException, InterruptedException {
    ProcessBuilder bash =
        new ProcessBuilder(
                "bash",
                "-euo",
                "pipefail",
                "-c",
                script.replace("http://localhost:8080", "http://localhost:" + RestAssured.port))
            .directory(folder.toFile())
            .redirectErrorStream(true);
    bash.environment().put("KEY", TestTenants.READER.key());
    Process tour = bash.start();
    String said = new String(tour.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(tour.waitFor()).as(said).isZero();
  }

  private JsonNode answer(String name) throws IOException {
    return JSON.readTree(folder.resolve(name + ".json").toFile());
  }

  private static String written(JsonNode answer) throws IOException {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer) + "\n";
  }

  private static JsonNode shape(Readme readme, String block) {
    try {
      return Shape.of(JSON.readTree(readme.block(block)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
