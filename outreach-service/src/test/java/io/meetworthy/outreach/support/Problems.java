package io.meetworthy.outreach.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;

/** What every problem has to look like. */
public final class Problems {
  private static final List<String> OURS =
      List.of("io.meetworthy", "java.", "Exception", "jackson", "select ", "127.0.0.1", "\tat ");

  private Problems() {}

  /** Checks the shape and returns the body. */
  public static JsonPath assertProblem(Response response, int status) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
    assertThat(response.contentType()).startsWith("application/problem+json");
    assertThat(response.asString()).doesNotContain(OURS);
    JsonPath problem = response.jsonPath();
    assertThat(problem.getString("type")).startsWith("urn:meetworthy:problem:");
    assertThat(problem.getString("title")).isNotBlank();
    assertThat(problem.getInt("status")).isEqualTo(status);
    assertThat(problem.getString("detail")).isNotBlank();
    assertThat(problem.getString("instance")).startsWith("/");
    assertThat(problem.getString("requestId")).isEqualTo(response.header("X-Request-Id"));
    return problem;
  }

  /** The same with the first fault's place and code. */
  public static void assertFault(Response response, int status, String pointer, String code) {
    JsonPath problem = assertProblem(response, status);
    assertThat(problem.getString("errors[0].pointer")).isEqualTo(pointer);
    assertThat(problem.getString("errors[0].code")).isEqualTo(code);
    assertThat(problem.getString("errors[0].detail")).isNotBlank();
  }
}
