package io.meetworthy.outreach.support;

import static io.restassured.RestAssured.given;

import io.meetworthy.outreach.key.NewKey;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** Some tenants, there from the start, and callers with their keys. */
public enum TestTenants {
  /** The one that most tests are about. */
  MAIN,
  /** Somebody else. */
  OTHER,
  /** The one whose requests are counted, and to whom nobody else adds any. */
  COUNTED,
  /** The one who follows the README. */
  READER;

  private static final String SETTING = "meetworthy.bootstrap-key";

  /** What a service needs to know them. */
  public static Map<String, String> settings() {
    return Map.of(
        SETTING,
        Stream.of(values())
            .map(tenant -> tenant.id() + "=" + NewKey.text())
            .collect(Collectors.joining(",")),
        // Tests ask more than people do.
        "meetworthy.rate.checks-per-minute",
        "1000000",
        "meetworthy.rate.requests-per-minute",
        "1000000",
        "meetworthy.rate.anonymous-checks-per-minute",
        "1000000");
  }

  /** The tenant's id. */
  public String id() {
    return "test-" + name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Its first key, which may do everything. */
  public String key() {
    String own = id() + "=";
    return Stream.of(ConfigProvider.getConfig().getValue(SETTING, String.class).split(","))
        .filter(entry -> entry.startsWith(own))
        .map(entry -> entry.substring(own.length()))
        .findFirst()
        .orElseThrow();
  }

  /** A request with that key. */
  public RequestSpecification calls() {
    return with(key());
  }

  /** Adds the contacts of a CSV file; the import's id. */
  public String imports(String file) {
    return calls()
        .contentType("text/csv; charset=utf-8")
        .body(file)
        .post("/v1/imports")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** A new key with these scopes alone. */
  public String keyWith(String... scopes) {
    return calls()
        .contentType("application/json")
        .body(Map.of("name", "a test", "scopes", List.of(scopes)))
        .post("/v1/api-keys")
        .then()
        .statusCode(201)
        .extract()
        .path("key");
  }

  /** A request with this key. */
  public static RequestSpecification with(String key) {
    return given().header("Authorization", "Bearer " + key);
  }
}
