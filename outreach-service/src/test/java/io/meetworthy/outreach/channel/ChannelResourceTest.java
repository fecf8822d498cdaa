package io.meetworthy.outreach.channel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.Answers;
import io.meetworthy.scoring.Channel;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The limits that are listed are the ones that a check counts against. */
@QuarkusTest
class ChannelResourceTest {

  @Test
  void everyChannelIsListedUnderTheNameThatADraftUses() {
    JsonPath list = given().get("/v1/channels").then().statusCode(200).extract().jsonPath();
    assertThat(list.getList("items.channel", String.class))
        .isEqualTo(Arrays.stream(Channel.values()).map(Channel::wireName).toList());
  }

  @Test
  void aNoteIsCountedAgainstBothPlans() {
    JsonPath check =
        Answers.check(Map.of("draft", Map.of("body", "a🙂", "channel", "linkedin-note")))
            .jsonPath();
    assertThat(check.getList("limits.plan")).isEqualTo(List.of("free", "premium"));
    assertThat(check.getList("limits.max")).isEqualTo(List.of(200, 300));
    assertThat(check.getList("limits.used")).isEqualTo(List.of(3, 3));
    assertThat(check.getList("limits.unit")).isEqualTo(List.of("utf-16", "utf-16"));
  }
}
