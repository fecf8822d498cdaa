package io.meetworthy.outreach.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Writes problems for a request, whoever refuses it. */
@Singleton
public final class Refusals {
  private final ObjectMapper json;

  Refusals(ObjectMapper json) {
    this.json = json;
  }

  /** The problem as it is shown in the answer to this request. */
  public static ProblemBody shown(Problem problem, RoutingContext exchange) {
    @Nullable String path = exchange.request().path();
    return ProblemBody.of(problem, path == null ? "" : path, RequestId.of(exchange));
  }

  /** The problem as JSON. */
  String body(Problem problem, RoutingContext exchange) {
    try {
      return json.writeValueAsString(shown(problem, exchange));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem is plain text", e);
    }
  }

  /** Answers before any resource is asked. */
  public void refuse(RoutingContext exchange, Problem problem) {
    problem.headers().forEach(exchange.response()::putHeader);
    exchange
        .response()
        .setStatusCode(problem.type().status())
        .putHeader("Content-Type", ProblemBody.MEDIA_TYPE)
        .end(body(problem, exchange));
  }
}
