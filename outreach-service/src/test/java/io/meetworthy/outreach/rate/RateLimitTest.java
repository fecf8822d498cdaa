package io.meetworthy.outreach.rate;

import static io.meetworthy.outreach.support.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each gets what is due in a minute, and is told how much is left. */
@QuarkusTest
@TestProfile(RateLimitTest.Little.class)
class RateLimitTest {
  private static final int QUOTA = 40;

  private static final List<Supplier<RequestSpecification>> CALLERS =
      List.of(TestTenants.READER::calls, RestAssured::given);

  /** Quotas that a test can use up. */
  public static final class Little implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "meetworthy.rate.checks-per-minute", "" + QUOTA,
          "meetworthy.rate.requests-per-minute", "" + QUOTA,
          "meetworthy.rate.anonymous-checks-per-minute", "" + QUOTA);
    }
  }

  private static Response check(RequestSpecification caller) {
    return caller
        .contentType("application/json")
        .body("{\"draft\":{\"body\":\"Could we meet?\"}}")
        .post("/v1/checks");
  }

  @Test
  void aTenantGetsItsQuotaAndNotMore() {
    List<Response> answers =
        IntStream.range(0, 2 * QUOTA).mapToObj(i -> check(TestTenants.MAIN.calls())).toList();
    long granted = answers.stream().filter(a -> a.statusCode() == 200).count();
    // The minute may end in between.
    assertThat(granted).isBetween((long) QUOTA, 2L * QUOTA);
    Response first = answers.get(0);
    assertThat(first.header("RateLimit-Policy")).isEqualTo("\"checks\";q=40;w=60");
    assertThat(first.header("RateLimit")).matches("\"checks\";r=\\d+;t=\\d+");
    answers.stream()
        .filter(a -> a.statusCode() != 200)
        .forEach(
            a -> {
              assertPutOff(a);
              assertThat(a.header("RateLimit")).startsWith("\"checks\";r=0;");
            });
    // Other requests, other tenants and callers without a key are counted apart.
    assertThat(TestTenants.MAIN.calls().get("/v1/usage").statusCode()).isEqualTo(200);
    assertThat(check(TestTenants.OTHER.calls()).statusCode()).isEqualTo(200);
    assertThat(check(given()).statusCode()).isEqualTo(200);
  }

  private static Response batch(RequestSpecification caller, int checks) {
    String check = "{\"draft\":{\"body\":\"Could we meet?\"}}";
    return caller
        .contentType("application/json")
        .body("[" + String.join(",", Collections.nCopies(checks, check)) + "]")
        .post("/v1/checks/batch");
  }

  @Test
  void aBatchCountsAsItsChecks() {
    // Three, as the minute may end in between.
    List<Response> answers =
        IntStream.range(0, 3).mapToObj(i -> batch(TestTenants.COUNTED.calls(), QUOTA)).toList();
    assertThat(answers.get(0).statusCode()).isEqualTo(200);
    List<Response> refused = answers.stream().filter(a -> a.statusCode() != 200).toList();
    assertThat(refused).isNotEmpty();
    refused.forEach(RateLimitTest::assertPutOff);
  }

  private static int assertPutOff(Response answer) {
    assertProblem(answer, 429);
    int seconds = Integer.parseInt(answer.header("Retry-After"));
    assertThat(seconds).isBetween(1, 60);
    return seconds;
  }

  @Test
  void aBatchOfMoreThanIsEverDueIsNotPutOff() throws Exception {
    for (Supplier<RequestSpecification> caller : CALLERS) {
      Response answer = batch(caller.get(), QUOTA + 1);
      if (answer.statusCode() == 429) {
        // Others have used this minute up.
        TimeUnit.SECONDS.sleep(assertPutOff(answer));
        answer = batch(caller.get(), QUOTA + 1);
      }
      assertProblem(answer, 422);
      assertThat(answer.jsonPath().getString("detail")).contains("at most " + QUOTA);
    }
  }

  @Test
  void anAddressGetsItsQuotaToo() {
    List<Response> answers = IntStream.range(0, 2 * QUOTA).mapToObj(i -> check(given())).toList();
    assertThat(answers.get(0).header("RateLimit-Policy"))
        .isEqualTo("\"anonymous-checks\";q=40;w=60");
    assertThat(answers.stream().filter(a -> a.statusCode() == 429)).isNotEmpty();
  }

  @Test
  void ofAnIpv6AddressTheNetworkCounts() {
    assertThat(Addresses.network("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:2");
    assertThat(Addresses.network("192.0.2.7")).isEqualTo("192.0.2.7");
  }
}
