package io.meetworthy.outreach.request;

import static io.meetworthy.outreach.request.RequestCalls.BODY;
import static io.meetworthy.outreach.request.RequestCalls.contact;
import static io.meetworthy.outreach.request.RequestCalls.get;
import static io.meetworthy.outreach.request.RequestCalls.made;
import static io.meetworthy.outreach.request.RequestCalls.move;
import static io.meetworthy.outreach.request.RequestCalls.moved;
import static io.meetworthy.outreach.request.RequestCalls.patch;
import static io.meetworthy.outreach.request.RequestCalls.send;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.AtOnce;
import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Many want the same at once: one gets it, the others hear why not, and nothing is done twice. */
@QuarkusTest
class ConcurrentRequestTest {
  @Test
  void ofFiftyTransitionsOneWins() throws Exception {
    String path = moved(made(Map.of()), "sent");
    List<String> answers = List.of("accepted", "declined");
    List<Response> all = AtOnce.answers(50, i -> move(path, answers.get(i % 2)));
    assertThat(AtOnce.with(201, all)).isEqualTo(1);
    assertThat(AtOnce.with(409, all)).isEqualTo(49);
    assertThat(get(path + "/transitions").jsonPath().getList("items")).hasSize(2);
    String state = get(path).jsonPath().getString("state");
    all.stream()
        .filter(answer -> answer.statusCode() == 409)
        .forEach(
            answer -> assertThat(answer.jsonPath().getString("currentState")).isEqualTo(state));
  }

  @Test
  void ofAHundredChangesOfOneVersionOneWins() throws Exception {
    for (String path : List.of(made(Map.of()), "/v1/contacts/" + contact(Map.of()))) {
      String version = get(path).header("ETag");
      List<Response> all =
          AtOnce.answers(100, i -> patch(path, version, "{\"notes\":\"number " + i + "\"}"));
      assertThat(AtOnce.with(200, all)).as(path).isEqualTo(1);
      assertThat(AtOnce.with(412, all)).as(path).isEqualTo(99);
    }
  }

  @Test
  void ofManyRequestsWithOneReferenceOneIsKeptAndNamed() throws Exception {
    Map<String, ?> body =
        Map.of(
            "contactId", contact(Map.of()),
            "draft", Map.of("body", BODY),
            "externalRef", UUID.randomUUID().toString());
    List<Response> all = AtOnce.answers(10, i -> RequestCalls.post(body));
    assertThat(AtOnce.with(201, all)).isEqualTo(1);
    assertThat(AtOnce.with(409, all)).isEqualTo(9);
    assertThat(all.stream().filter(answer -> answer.statusCode() == 409))
        .allMatch(answer -> get(answer.jsonPath().getString("existing")).statusCode() == 200);
  }

  @Test
  void fiftyPostsWithOneKeyMakeOneRequest() throws Exception {
    String dana = contact(Map.of());
    String key = UUID.randomUUID().toString();
    Map<String, ?> body = Map.of("contactId", dana, "draft", Map.of("body", BODY));
    List<Response> all =
        AtOnce.answers(
            50,
            i -> {
              Response answer = keyed(key, body);
              for (int again = 0; again < 20 && answer.statusCode() == 409; again++) {
                answer = keyed(key, body);
              }
              return answer;
            });
    assertThat(all.stream().map(Response::statusCode).distinct()).isSubsetOf(201, 409);
    assertThat(all.stream().filter(a -> a.statusCode() == 201).map(Response::asString).distinct())
        .hasSize(1);
    assertThat(get("/v1/meeting-requests?contactId=" + dana).jsonPath().getList("items"))
        .hasSize(1);
  }

  private static Response keyed(String key, Map<String, ?> body) {
    return TestTenants.MAIN
        .calls()
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(body)
        .post(RequestCalls.PATH);
  }

  @Test
  void versionsOfATextAreNumberedOneByOne() throws Exception {
    String path = made(Map.of());
    List<Response> all =
        AtOnce.answers(20, i -> send(path + "/drafts", "{\"body\":\"Version " + i + "\"}"));
    assertThat(AtOnce.with(201, all)).isEqualTo(20);
    assertThat(all.stream().map(answer -> answer.jsonPath().getInt("number")).distinct())
        .hasSize(20);
    assertThat(get(path).jsonPath().getInt("draftNumber")).isEqualTo(21);
  }

  /** Whoever comes first: nothing is left of a contact that is gone, and nobody waits for ever. */
  @Test
  void aContactLeavesWhileTheyAreAsked() throws Exception {
    String dana = contact(Map.of());
    String path = made(Map.of("contactId", dana));
    List<Response> all =
        AtOnce.answers(
            16,
            i ->
                switch (i % 4) {
                  case 0 -> RequestCalls.post(Map.of("contactId", dana));
                  case 1 -> send(path + "/drafts", "{\"body\":\"Version " + i + "\"}");
                  case 2 -> patch(path, "*", "{\"notes\":\"x\"}");
                  default -> i == 7 ? RequestCalls.delete("/v1/contacts/" + dana) : get(path);
                });
    assertThat(all.stream().map(Response::statusCode)).isSubsetOf(200, 201, 204, 404, 412, 422);
    assertThat(get("/v1/meeting-requests?contactId=" + dana).jsonPath().getList("items")).isEmpty();
  }
}
