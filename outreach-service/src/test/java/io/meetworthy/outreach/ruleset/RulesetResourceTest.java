package io.meetworthy.outreach.ruleset;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.scoring.Rule;
import io.meetworthy.scoring.rules.StandardRules;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every rule can be read, and a copy can be kept. */
@QuarkusTest
class RulesetResourceTest {

  @Test
  void theListNamesTheLatestRuleset() {
    JsonPath list = given().get("/v1/rulesets").then().statusCode(200).extract().jsonPath();
    assertThat(list.getString("items[0].version")).isEqualTo(StandardRules.VERSION);
    assertThat(list.getBoolean("items[0].latest")).isTrue();
    assertThat(list.getInt("items[0].rules")).isEqualTo(StandardRules.all().size());
  }

  @Test
  void aRulesetHasEveryRuleUnderItsVersionAndAsLatest() {
    Response byVersion = given().get("/v1/rulesets/" + StandardRules.VERSION);
    Response latest = given().get("/v1/rulesets/latest");
    assertThat(byVersion.asString()).isEqualTo(latest.asString());
    List<String> ids = StandardRules.all().stream().map(rule -> rule.card().id()).toList();
    assertThat(latest.jsonPath().getList("rules.id", String.class))
        .containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void aRuleIsReadWithItsWordsAndExamples() {
    for (Rule rule : StandardRules.all()) {
      JsonPath view =
          given().get("/v1/rules/" + rule.card().id()).then().statusCode(200).extract().jsonPath();
      assertThat(view.getString("concern")).isEqualTo(rule.card().concern().wireName());
      assertThat(view.getString("message")).isEqualTo(rule.card().says());
      assertThat(view.getInt("weight")).isEqualTo(rule.card().weight());
      assertThat(view.getList("examples")).hasSameSizeAs(rule.card().examples());
    }
  }

  @Test
  void aVersionIsKeptForAYearAndTheLatestForAnHour() {
    String path = "/v1/rulesets/";
    assertThat(given().get(path + StandardRules.VERSION).header("Cache-Control"))
        .isEqualTo("public, max-age=31536000");
    assertThat(given().get(path + "latest").header("Cache-Control"))
        .isEqualTo("public, max-age=3600");
  }

  @Test
  void aCopyThatIsStillGoodIsNotSentAgain() {
    String tag = given().get("/v1/rulesets/latest").header("ETag");
    Response again = given().header("If-None-Match", tag).get("/v1/rulesets/latest");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asString()).isEmpty();
    assertThat(given().header("If-None-Match", "\"x\"").get("/v1/rulesets/latest").statusCode())
        .isEqualTo(200);
  }
}
