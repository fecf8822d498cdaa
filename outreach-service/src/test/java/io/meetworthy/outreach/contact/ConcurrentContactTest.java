package io.meetworthy.outreach.contact;

import static io.meetworthy.outreach.contact.ContactCalls.get;
import static io.meetworthy.outreach.contact.ContactCalls.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Many add the same person at once: there is one, and everybody is told so. */
@QuarkusTest
class ConcurrentContactTest {
  // As many as there are connections: more would only wait for those.
  private static final int MANY = 10;

  @Test
  void ofManyWithOneReferenceEachReplacesTheOneBefore() throws Exception {
    String reference = UUID.randomUUID().toString();
    List<Response> all =
        AtOnce.answers(MANY, i -> post(Map.of("name", "Dana " + i, "externalRef", reference)));
    assertThat(all.stream().map(Response::statusCode)).containsOnly(200, 201);
    assertThat(AtOnce.with(201, all)).isEqualTo(1);
    assertThat(all.stream().map(answer -> answer.jsonPath().getString("id")).distinct()).hasSize(1);
  }

  @Test
  void ofManyWithOneAddressOneIsKeptAndNamed() throws Exception {
    String address = UUID.randomUUID() + "@reyes.example";
    Map<String, ?> body = Map.of("name", "Dana", "emails", List.of(Map.of("value", address)));
    List<Response> all = AtOnce.answers(MANY, i -> post(body));
    assertThat(all.stream().map(Response::statusCode)).containsOnly(201, 409);
    assertThat(AtOnce.with(201, all)).isEqualTo(1);
    assertThat(all.stream().filter(answer -> answer.statusCode() == 409))
        .allMatch(answer -> get(answer.jsonPath().getString("existing")).statusCode() == 200);
  }
}
