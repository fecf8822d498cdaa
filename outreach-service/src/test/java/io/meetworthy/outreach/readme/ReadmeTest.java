package io.meetworthy.outreach.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.meetworthy.outreach.support.Answers;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what the service answers. */
@QuarkusTest
class ReadmeTest {
  private static final List<String> SHOWN = List.of("score", "band", "base", "likelyRefusal");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Rewrite both blocks with {@code mvn verify -Dtest=ReadmeTest -Dreadme.write=true}. */
  @Test
  void theAnswerAndThePictureAreReal() throws IOException {
    Readme readme = Readme.load();
    String curl = readme.block("request");
    String request = curl.substring(curl.indexOf('{'), curl.lastIndexOf('}') + 1);
    JsonNode answer =
        JSON.readTree(Answers.check(request).then().statusCode(200).extract().asString());
    JsonNode draft = JSON.readTree(request).path("draft");

    Readme current =
        readme
            .withBlock("answer", shown(answer))
            .withBlock("picture", new Picture(draft, answer).drawn());
    if (Boolean.getBoolean("readme.write")) {
      current.save();
      return;
    }
    assertThat(readme.text())
        .as("The rules have moved on; -Dreadme.write=true rewrites what the README shows of them")
        .isEqualTo(current.text());
  }

  private static String shown(JsonNode answer) throws IOException {
    ObjectNode shown = JSON.createObjectNode();
    SHOWN.forEach(member -> shown.set(member, answer.path(member)));
    shown.putArray("findings").add(answer.at("/findings/0"));
    shown.putArray("improvements").add(answer.at("/improvements/0"));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(shown) + "\n";
  }
}
