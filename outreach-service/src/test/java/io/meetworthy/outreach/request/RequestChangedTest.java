package io.meetworthy.outreach.request;

import static io.meetworthy.outreach.request.RequestCalls.contact;
import static io.meetworthy.outreach.request.RequestCalls.correct;
import static io.meetworthy.outreach.request.RequestCalls.delete;
import static io.meetworthy.outreach.request.RequestCalls.get;
import static io.meetworthy.outreach.request.RequestCalls.made;
import static io.meetworthy.outreach.request.RequestCalls.move;
import static io.meetworthy.outreach.request.RequestCalls.moved;
import static io.meetworthy.outreach.request.RequestCalls.patch;
import static io.meetworthy.outreach.request.RequestCalls.send;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.request.RequestFacts.CardFacts;
import io.meetworthy.scoring.Concern;
import io.meetworthy.scoring.Relationship;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who counts requests hears of every change once, with what was before and what is now. */
@QuarkusTest
class RequestChangedTest {
  private final HeardChanges heard;

  @Inject
  RequestChangedTest(HeardChanges heard) {
    this.heard = heard;
  }

  @Test
  void everyChangeContinuesTheOneBefore() {
    String dana = contact(Map.of("organization", "Northwind", "relationship", "close"));
    String path = made(Map.of("contactId", dana, "tags", List.of("one")));
    send(path + "/drafts", "{\"body\":\"Could we meet?\"}").then().statusCode(201);
    patch(path, "*", "{\"tags\":[\"two\"]}").then().statusCode(200);
    moved(path, "sent", "accepted");
    correct(path, "sent").then().statusCode(201);
    move(path, "met").then().statusCode(409);
    delete(path).then().statusCode(204);

    List<RequestChanged> all = heard.of(path);
    assertThat(all).hasSize(7);
    assertThat(all.get(0).before()).isEmpty();
    assertThat(all.get(6).after()).isEmpty();
    for (int i = 1; i < all.size(); i++) {
      assertThat(all.get(i).before()).isEqualTo(all.get(i - 1).after());
    }
    assertThat(all.stream().flatMap(change -> change.after().stream()).map(RequestFacts::state))
        .containsExactly(
            RequestState.DRAFT,
            RequestState.DRAFT,
            RequestState.DRAFT,
            RequestState.SENT,
            RequestState.ACCEPTED,
            RequestState.SENT);
    RequestFacts accepted = all.get(4).after().orElseThrow();
    assertThat(accepted.outcome()).contains(Outcome.ACCEPTED);
    assertThat(accepted.times().answeredAt()).isPresent();
    assertThat(accepted.organization()).contains("Northwind");
    assertThat(accepted.relationship()).isEqualTo(Relationship.CLOSE);
    assertThat(accepted.tags()).containsExactly("two");
    assertThat(all.get(5).after().orElseThrow().times().answeredAt()).isEmpty();
  }

  @Test
  void theFactsOfACardAreThoseThatItShows() {
    String path = made(Map.of());
    JsonPath card = get(path + "/drafts/1").jsonPath().setRootPath("card");
    CardFacts facts = heard.of(path).get(0).after().orElseThrow().card();
    assertThat(facts.score()).contains(card.getInt("score"));
    assertThat(facts.standings()).hasSize(13);
    for (Concern concern : Concern.all()) {
      assertThat(facts.standings().get(concern))
          .isEqualTo(card.getList("concerns.standing", Integer.class).get(concern.index()));
    }
    assertThat(facts.rules()).isEqualTo(new HashSet<>(card.getList("findings.rule", String.class)));
    assertThat(facts.likelyRefusal().map(Concern::wireName))
        .isEqualTo(Optional.ofNullable(card.getString("likelyRefusal.concern")));
    assertThat(facts.rulesetVersion()).isEqualTo(card.getString("ruleset.version"));
    assertThat(facts.askedMinutes()).isEqualTo(15);
  }

  @Test
  void whoLeavesTakesTheirRequestsAlong() {
    String dana = contact(Map.of());
    String path = moved(made(Map.of("contactId", dana)), "sent", "declined");
    delete("/v1/contacts/" + dana).then().statusCode(204);
    List<RequestChanged> all = heard.of(path);
    assertThat(all.get(all.size() - 1).after()).isEmpty();
    assertThat(all.get(all.size() - 1).before().flatMap(RequestFacts::outcome))
        .contains(Outcome.DECLINED);
  }
}
