package io.meetworthy.outreach.prediction;

import static io.meetworthy.outreach.prediction.Outcomes.STRONG;
import static io.meetworthy.outreach.prediction.Outcomes.WEAK;
import static io.meetworthy.outreach.support.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.meetworthy.outreach.key.NewTenants;
import io.meetworthy.outreach.tenant.Tenants;
import io.meetworthy.scoring.prediction.AcceptanceModel;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A tenant's outcomes move its own forecasts and nobody else's, and what is removed is unlearned.
 */
@QuarkusTest
class ForecastTest {
  private final NewTenants newTenants;
  private final Learning learning;
  private final Tenants tenants;
  private final EntityManager session;
  private final StoredModels stored;

  @Inject
  ForecastTest(
      NewTenants newTenants,
      Learning learning,
      Tenants tenants,
      EntityManager session,
      StoredModels stored) {
    this.newTenants = newTenants;
    this.learning = learning;
    this.tenants = tenants;
    this.session = session;
    this.stored = stored;
  }

  private Outcomes tenant() {
    String id = "own-" + UUID.randomUUID().toString().substring(0, 8);
    return new Outcomes(id, newTenants.open(id));
  }

  private void learn(Outcomes tenant) {
    learn(tenant, Duration.ZERO);
  }

  /** Learning goes on in the background as well, and of two at once one gives way. */
  private void learn(Outcomes tenant, Duration patience) {
    Instant late = Instant.now().plusSeconds(60);
    do {
      learning.learn(tenant.tenant(), patience);
    } while (!value(tenant, "select count(*) from outcome_change").equals(0L)
        && Instant.now().isBefore(late));
  }

  private Object value(Outcomes tenant, String sql) {
    return tenants.as(tenant.tenant(), () -> session.createNativeQuery(sql).getSingleResult());
  }

  @Test
  void belowThirtyOutcomesThereIsAReasonAndFromThirtyAProbability() {
    Outcomes tenant = tenant();
    String contact = tenant.contact();
    tenant.settle(contact, 29, true);
    learn(tenant);
    JsonPath few = tenant.check(STRONG);
    assertThat(few.getMap("acceptance")).isNull();
    assertThat(few.getString("acceptanceReason"))
        .isEqualTo("A probability needs 30 settled requests; there are 29.");
    assertThat(tenant.model().getString("silence")).isEqualTo(few.getString("acceptanceReason"));

    tenant.settle(contact, 1, true);
    learn(tenant);
    JsonPath enough = tenant.check(STRONG);
    assertThat(enough.getString("acceptanceReason")).isNull();
    float probability = enough.getFloat("acceptance.probability");
    assertThat(probability)
        .isBetween(
            enough.getFloat("acceptance.interval.low"), enough.getFloat("acceptance.interval.high"))
        .isGreaterThan(tenant.check(WEAK).getFloat("acceptance.probability"));
    assertThat(enough.getInt("acceptance.n")).isEqualTo(30);
    assertThat(enough.getBoolean("acceptance.tentative")).isTrue();
    assertThat(enough.getString("acceptance.modelVersion"))
        .isEqualTo(tenant.model().getString("modelVersion"));
    assertThat(enough.getList("acceptance.up")).isNotEmpty();
    assertThat(tenant.model().getString("silence")).isNull();
    assertThat(tenant.model().getList("weights.name")).contains("level", "score");
  }

  @Test
  void outcomesNeverLeaveTheirTenantAndMayContradictTheScore() {
    Outcomes usual = tenant();
    Outcomes turned = tenant();
    usual.settle(usual.contact(), 60, true);
    turned.settle(turned.contact(), 60, false);
    learn(usual);
    learn(turned);
    assertThat(usual.check(STRONG).getFloat("acceptance.probability"))
        .isGreaterThan(usual.check(WEAK).getFloat("acceptance.probability"));
    assertThat(turned.check(STRONG).getFloat("acceptance.probability"))
        .isLessThan(turned.check(WEAK).getFloat("acceptance.probability"));
    assertThat(tenant().model().getInt("n")).isZero();
  }

  @Test
  void whatIsDeletedIsUnlearned() {
    Outcomes tenant = tenant();
    String stays = tenant.contact();
    tenant.settle(stays, 40, true);
    learn(tenant);
    AcceptanceModel without = model(tenant);
    String goes = tenant.contact();
    tenant.settle(goes, 20, false);
    learn(tenant);
    assertThat(model(tenant)).isNotEqualTo(without);
    tenant.calls().header("If-Match", "*").delete("/v1/contacts/" + goes).then().statusCode(204);
    // A removal does not wait, however patient one is.
    learn(tenant, Duration.ofDays(1));
    assertThat(model(tenant)).isEqualTo(without);
    assertThat(value(tenant, "select count(*) from outcome_change")).isEqualTo(0L);
  }

  @Test
  void aTenantMaySayWhatItExpectsBeforeAnyOutcome() {
    Outcomes tenant = tenant();
    tenant.settle(tenant.contact(), 30, true);
    learn(tenant);
    assertThat(tenant.model().getFloat("priors.rate")).isEqualTo(0.25f);
    float usual = tenant.check(WEAK).getFloat("acceptance.probability");

    expect(tenant, "0.9").then().statusCode(200);
    // What was learned around the old guess does not wait, however patient one is.
    learn(tenant, Duration.ofDays(1));
    assertThat(tenant.model().getFloat("priors.rate")).isEqualTo(0.9f);
    assertThat(tenant.check(WEAK).getFloat("acceptance.probability")).isGreaterThan(usual);

    for (String wrong : List.of("0", "1", "-0.1", "1e300")) {
      assertProblem(expect(tenant, wrong), 422);
    }
  }

  private static Response expect(Outcomes tenant, String share) {
    return tenant
        .calls()
        .contentType("application/merge-patch+json; charset=utf-8")
        .header("If-Match", "*")
        .body("{\"expectedAcceptance\":" + share + "}")
        .patch("/v1/tenant-settings");
  }

  @Test
  void whatWasForecastWhenItWasSentIsKept() {
    Outcomes tenant = tenant();
    String contact = tenant.contact();
    tenant.settle(contact, 40, true);
    learn(tenant);
    JsonPath checked = tenant.check(STRONG);
    String path = tenant.sent(contact, STRONG, Map.of());
    // There may be others: learning goes on in the background.
    String kept =
        " from request_forecast where request_id = '" + path.replaceFirst(".*/", "") + "'";
    assertThat((Integer) value(tenant, "select probability" + kept))
        .isCloseTo(Math.round(checked.getFloat("acceptance.probability") * 1000), within(1));
    assertThat(value(tenant, "select model" + kept))
        .isEqualTo(checked.getString("acceptance.modelVersion"));
    JsonPath request = tenant.calls().get(path).jsonPath();
    assertThat(request.getFloat("draft.card.acceptance.probability"))
        .isEqualTo(checked.getFloat("acceptance.probability"));
    tenant
        .calls()
        .body(Map.of("to", "draft", "type", "correction"))
        .post(path + "/transitions")
        .then()
        .statusCode(201);
    assertThat(value(tenant, "select count(*)" + kept)).isEqualTo(0L);
  }

  @Test
  void attributesAreKeptWithTheDraftAndBounded() {
    Outcomes tenant = tenant();
    String path =
        tenant.sent(tenant.contact(), STRONG, Map.of("priorMeetings", 2, "account-age", 1.5));
    JsonPath kept = tenant.calls().get(path).jsonPath();
    assertThat(kept.getFloat("draft.context.attributes.priorMeetings")).isEqualTo(2f);
    Map<String, Double> many = new HashMap<>();
    for (int i = 0; i < 32; i++) {
      many.put("a" + i, (double) i);
    }
    tenant.check(STRONG, many).then().statusCode(200);
    many.put("oneMore", 1.0);
    assertProblem(tenant.check(STRONG, many), 422);
    for (String name : List.of("", "1st", "has space", "x".repeat(41))) {
      assertProblem(tenant.check(STRONG, Map.of(name, 1)), 422);
    }
    for (String number : List.of("1e16", "-1e16", "1e400", "null")) {
      String json =
          "{\"draft\":{\"body\":\"Hello\"},\"context\":{\"attributes\":{\"a\":" + number + "}}}";
      assertThat(tenant.calls().body(json).post("/v1/checks").statusCode()).isIn(400, 422);
    }
  }

  @Test
  void withoutAKeyThereIsNoTenantToLearnFrom() {
    String reason =
        given()
            .contentType("application/json")
            .body(Map.of("draft", Map.of("body", STRONG)))
            .post("/v1/checks")
            .jsonPath()
            .getString("acceptanceReason");
    assertThat(reason).contains("without a key");
  }

  private AcceptanceModel model(Outcomes tenant) {
    return tenants.as(tenant.tenant(), () -> stored.newest(Fitted.NOTHING)).model();
  }
}
