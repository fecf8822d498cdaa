package io.meetworthy.outreach.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.meetworthy.outreach.support.Answers;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the README shows is what the service answers, as far as the contract goes: rules get better
 * every week, and a new one may move the numbers without making the README wrong.
 */
@QuarkusTest
class ReadmeTest {
  private static final List<String> SHOWN = List.of("score", "band", "base", "likelyRefusal");
  private static final Pattern SUM = Pattern.compile("Score: ([-+0-9 ]+) = (\\d+)");
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
    assertThat(Shape.of(JSON.readTree(readme.block("answer"))))
        .as("-Dreadme.write=true rewrites it")
        .isEqualTo(Shape.of(JSON.readTree(current.block("answer"))));
    if (!readme.equals(current)) {
      System.out.println("README.md shows an older ruleset; -Dreadme.write=true rewrites it");
    }
  }

  @Test
  void theSumInThePictureAddsUp() {
    Matcher sum = SUM.matcher(Readme.load().block("picture"));
    assertThat(sum.find()).isTrue();
    int score = 0;
    for (String term : sum.group(1).replace("- ", "-").replace("+ ", "").split(" ", -1)) {
      score += Integer.parseInt(term);
    }
    assertThat(score).isEqualTo(Integer.parseInt(sum.group(2)));
  }

  private static String shown(JsonNode answer) throws IOException {
    ObjectNode shown = JSON.createObjectNode();
    SHOWN.forEach(member -> shown.set(member, answer.path(member)));
    ObjectNode finding = (ObjectNode) answer.at("/findings/0");
    shown.putArray("findings").add(finding.without("evidence"));
    shown.putArray("improvements").add(answer.at("/improvements/0"));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(shown) + "\n";
  }
}
