package io.meetworthy.outreach.request;

import static io.meetworthy.outreach.request.RequestCalls.contact;
import static io.meetworthy.outreach.request.RequestCalls.get;
import static io.meetworthy.outreach.request.RequestCalls.made;
import static io.meetworthy.outreach.request.RequestCalls.move;
import static io.meetworthy.outreach.request.RequestCalls.moved;
import static io.meetworthy.outreach.request.RequestCalls.patch;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.AtOnce;
import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Writers that want rows of each other wait; none is told that the database gave up on it. */
@QuarkusTest
class HoldingOrderTest {
  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static List<Integer> statuses(List<Response> answers) {
    return answers.stream().map(Response::statusCode).toList();
  }

  /** Each of these adds rows that refer to the contact, whose removal wants the requests. */
  @Test
  void somebodyLeavesWhileTheirRequestsAreSent() throws Exception {
    for (int round = 0; round < 8; round++) {
      String dana = contact(Map.of());
      List<String> requests =
          IntStream.range(0, 8).mapToObj(i -> made(Map.of("contactId", dana))).toList();
      List<Response> all =
          AtOnce.answers(
              8,
              i ->
                  i == 3
                      ? RequestCalls.delete("/v1/contacts/" + dana)
                      : move(requests.get(i), "sent"));
      assertThat(all.get(3).statusCode()).isEqualTo(204);
      assertThat(statuses(all)).isSubsetOf(201, 204, 404);
      assertThat(statuses(requests.stream().map(RequestCalls::get).toList())).containsOnly(404);
    }
  }

  /** An answer to one cancels what is due after all of them. */
  @Test
  void allRequestsOfOneMatterAreAnsweredAtOnce() throws Exception {
    for (int round = 0; round < 5; round++) {
      List<String> matter = matter(5);
      List<Response> all =
          AtOnce.answers(5, i -> move(matter.get(i), i % 2 == 0 ? "accepted" : "no-answer"));
      assertThat(statuses(all)).containsOnly(201);
      for (String request : matter) {
        assertThat(get(request + "/follow-ups").jsonPath().getList("items.state", String.class))
            .doesNotContain("open");
      }
    }
  }

  private static List<String> matter(int requests) {
    String dana = contact(Map.of());
    List<String> matter = new ArrayList<>();
    matter.add(moved(made(Map.of("contactId", dana)), "sent"));
    while (matter.size() < requests) {
      Map<String, Object> next =
          Map.of(
              "contactId", dana, "kind", "follow-up", "follows", id(matter.get(matter.size() - 1)));
      matter.add(moved(made(next), "sent"));
    }
    return matter;
  }

  /** Both move what is due. */
  @Test
  void aContactIsChangedWhileTheirRequestsAreAnswered() throws Exception {
    List<String> matter = matter(4);
    String dana = "/v1/contacts/" + get(matter.get(0)).jsonPath().getString("contactId");
    List<Response> all =
        AtOnce.answers(
            6,
            i ->
                i < 4
                    ? move(matter.get(i), "accepted")
                    : patch(
                        dana, "*", "{\"timeZone\":\"Asia/Tokyo\",\"doNotAsk\":" + (i > 4) + "}"));
    assertThat(statuses(all.subList(0, 4))).containsOnly(201);
    assertThat(statuses(all.subList(4, 6))).isSubsetOf(200, 412);
  }

  /** All of them count in the same cells of the same day. */
  @Test
  void eightyAreSentAndAnsweredSideBySide() throws Exception {
    List<String> people = IntStream.range(0, 8).mapToObj(i -> contact(Map.of())).toList();
    List<Response> last =
        AtOnce.answers(
            8,
            i -> {
              Response answer = get("/v1/contacts/" + people.get(i));
              for (int each = 0; each < 10; each++) {
                String contact = people.get((i + each) % 8);
                String request = moved(made(Map.of("contactId", contact)), "sent", "accepted");
                answer = move(request, "met");
                assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
              }
              return answer;
            });
    assertThat(statuses(last)).containsOnly(201);
  }

  /** With a key for each the request is read in the transaction in which it is held afterwards. */
  @Test
  void versionsOfATextWithKeysAreNumberedOneByOne() throws Exception {
    String path = made(Map.of());
    List<Response> all =
        AtOnce.answers(
            8,
            i ->
                TestTenants.MAIN
                    .calls()
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .contentType("application/json")
                    .body(Map.of("body", "Version " + i))
                    .post(path + "/drafts"));
    assertThat(statuses(all)).containsOnly(201);
    assertThat(all.stream().map(answer -> answer.jsonPath().getInt("number")).distinct())
        .hasSize(8);
  }
}
