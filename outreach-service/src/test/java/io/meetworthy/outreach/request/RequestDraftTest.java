package io.meetworthy.outreach.request;

import static io.meetworthy.outreach.request.RequestCalls.BODY;
import static io.meetworthy.outreach.request.RequestCalls.contact;
import static io.meetworthy.outreach.request.RequestCalls.get;
import static io.meetworthy.outreach.request.RequestCalls.made;
import static io.meetworthy.outreach.request.RequestCalls.moved;
import static io.meetworthy.outreach.request.RequestCalls.patch;
import static io.meetworthy.outreach.request.RequestCalls.send;
import static io.meetworthy.outreach.support.Problems.assertFault;
import static io.meetworthy.outreach.support.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each version of a text keeps the score that it got, with what was known of the reader. */
@QuarkusTest
class RequestDraftTest {
  private static final String COSTLY =
      "Dear Dana,\\n\\nCould I pick your brain? Could we meet for two hours on Tuesday?\\n\\nThank"
          + " you,\\nMarta";

  @Test
  void theCardIsTheCheckOfTheSameTextAndContext() throws IOException {
    String dana =
        contact(Map.of("organization", "Northwind", "relationship", "close", "billsForTime", true));
    String path =
        made(
            Map.of(
                "contactId",
                dana,
                "sender",
                Map.of("name", "Marta"),
                "draft",
                Map.of("subject", "Ports", "body", BODY)));
    Response check =
        TestTenants.MAIN
            .calls()
            .contentType("application/json")
            .body(
                Map.of(
                    "draft",
                    Map.of("subject", "Ports", "body", BODY),
                    "maxFindings",
                    200,
                    "context",
                    Map.of(
                        "relationship",
                        "close",
                        "recipient",
                        Map.of(
                            "name",
                            "Dana Reyes",
                            "organization",
                            "Northwind",
                            "billsForTime",
                            true),
                        "sender",
                        Map.of("name", "Marta"))))
            .post("/v1/checks");
    ObjectMapper json = new ObjectMapper();
    JsonNode card = json.readTree(get(path).asString()).at("/draft/card");
    assertThat(withoutForecast(card)).isEqualTo(withoutForecast(json.readTree(check.asString())));
    assertThat(card.path("concerns")).hasSize(13);
  }

  /** Other tests record outcomes, and what they teach may arrive between the two answers. */
  private static ObjectNode withoutForecast(JsonNode card) {
    assertThat(card.has("acceptance")).isTrue();
    assertThat(card.has("acceptanceReason")).isTrue();
    return card.<ObjectNode>deepCopy().without(List.of("acceptance", "acceptanceReason"));
  }

  @Test
  void whoseTimeCostsMoneyIsAskedWithMoreCare() {
    int free = score(contact(Map.of()));
    int billed = score(contact(Map.of("billsForTime", true)));
    assertThat(billed).isLessThan(free);
  }

  @Test
  void aFriendIsAskedMoreEasilyThanAStranger() {
    assertThat(score(contact(Map.of("relationship", "close"))))
        .isGreaterThan(score(contact(Map.of())));
  }

  private static int score(String contact) {
    String body = COSTLY.replace("\\n", "\n");
    return get(made(Map.of("contactId", contact, "draft", Map.of("body", body))))
        .jsonPath()
        .getInt("score");
  }

  @Test
  void theIntroducerIsTheContactsUnlessAnotherIsNamed() {
    String priya = contact(Map.of("name", "Priya Nair"));
    String dana = contact(Map.of("introducerId", priya));
    JsonPath own = get(made(Map.of("contactId", dana))).jsonPath();
    assertThat(own.getString("draft.context.introducedBy")).isEqualTo("Priya Nair");
    assertThat(own.getString("introducedBy")).isNull();
    JsonPath named = get(made(Map.of("contactId", dana, "introducedBy", "Sam Okafor"))).jsonPath();
    assertThat(named.getString("draft.context.introducedBy")).isEqualTo("Sam Okafor");
  }

  @Test
  void aNewVersionTellsWhatItChanged() {
    String path = made(Map.of("draft", Map.of("body", COSTLY.replace("\\n", "\n"))));
    int before = get(path).jsonPath().getInt("score");
    String shorter = COSTLY.replace("two hours", "15 minutes");
    Response made = send(path + "/drafts", "{\"body\":\"" + shorter + "\"}");
    assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
    JsonPath second = made.jsonPath();
    assertThat(second.getInt("number")).isEqualTo(2);
    assertThat(second.getInt("changes.scoreBefore")).isEqualTo(before);
    assertThat(second.getInt("changes.scoreAfter"))
        .isEqualTo(second.getInt("card.score"))
        .isGreaterThan(before);
    assertThat(second.getList("changes.gone.rule")).contains("asks-for-hours");
    assertThat(second.getList("changes.gone.quote")).contains("two hours");
    assertThat(second.getList("changes.new.quote")).contains("15 minutes");
    assertThat(second.getList("changes.kept.rule")).contains("picks-your-brain");
    assertThat(second.getList("changes.new").size() + second.getList("changes.kept").size())
        .isEqualTo(second.getList("card.findings").size());
    assertThat(get(path).jsonPath().getInt("score")).isEqualTo(second.getInt("card.score"));
    assertThat(get(path).jsonPath().getInt("draftNumber")).isEqualTo(2);
    // The first is what it was, and each is to be had by its address.
    JsonPath all = get(path + "/drafts").jsonPath();
    assertThat(all.getList("items.number")).containsExactly(2, 1);
    assertThat(all.getInt("items[0].changes.scoreBefore")).isEqualTo(before);
    assertThat(all.getString("items[1].changes")).isNull();
    assertThat(get(path + "/drafts/2").asString()).isEqualTo(made.asString());
    assertThat(get(path + "/drafts/1").jsonPath().getInt("card.score")).isEqualTo(before);
    for (String none : List.of("3", "0", "01", "-1", "x", "99999999999")) {
      assertProblem(get(path + "/drafts/" + none), 404);
    }
  }

  @Test
  void laterChangesOfTheContactRewriteNothing() {
    String dana = contact(Map.of("organization", "Northwind"));
    String path = made(Map.of("contactId", dana));
    String before = get(path).asString();
    patch(
            "/v1/contacts/" + dana,
            "*",
            "{\"relationship\":\"close\",\"organization\":\"Fabrikam\",\"billsForTime\":true}")
        .then()
        .statusCode(200);
    assertThat(get(path).asString()).isEqualTo(before);
    send(path + "/drafts", "{\"body\":\"Could we meet?\"}").then().statusCode(201);
    assertThat(get(path).jsonPath().getString("organization")).isEqualTo("Fabrikam");
    assertThat(get(path).jsonPath().getString("relationship")).isEqualTo("close");
    assertThat(get(path + "/drafts/1").jsonPath().getString("context.recipient.organization"))
        .isEqualTo("Northwind");
  }

  @Test
  void whatWasSentStaysAsItWas() {
    String path = moved(made(Map.of()), "sent");
    String card = get(path + "/drafts/1").asString();
    JsonPath problem = assertProblem(send(path + "/drafts", "{\"body\":\"Better\"}"), 409);
    assertThat(problem.getString("currentState")).isEqualTo("sent");
    moved(path, "accepted", "met", "thanked");
    assertThat(get(path + "/drafts/1").asString()).isEqualTo(card);
  }

  @Test
  void aTextInAnotherLanguageHasNoScore() {
    String body = "Liebe Dana, können wir uns am Dienstag eine Viertelstunde treffen? Danke!";
    JsonPath request = get(made(Map.of("draft", Map.of("body", body, "locale", "de")))).jsonPath();
    assertThat(request.getString("score")).isNull();
    assertThat(request.getBoolean("draft.card.language.supported")).isFalse();
  }

  @Test
  void anUnknownRulesetIsPointedAt() {
    Response refused =
        RequestCalls.post(Map.of("draft", Map.of("body", "x", "ruleset", "1999.01")));
    assertFault(refused, 422, "/draft/ruleset", "unknown-value");
    String path = made(Map.of());
    assertFault(
        send(path + "/drafts", "{\"body\":\"x\",\"ruleset\":\"1999.01\"}"),
        422,
        "/ruleset",
        "unknown-value");
  }
}
