package io.meetworthy.outreach.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.meetworthy.outreach.contract.Operations;
import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes problems for a request, whoever refuses it. */
@Singleton
public final class Refusals {
  private final ObjectMapper json;
  private final Operations operations;

  Refusals(ObjectMapper json, Operations operations) {
    this.json = json;
    this.operations = operations;
  }

  /** The problem as it is shown in the answer to this request. */
  public static ProblemBody shown(Problem problem, RoutingContext exchange) {
    @Nullable String path = exchange.request().path();
    return ProblemBody.of(problem, path == null ? "" : path, RequestId.of(exchange));
  }

  /** The problem as JSON. */
  String body(Problem problem, RoutingContext exchange) {
    name(exchange);
    try {
      return json.writeValueAsString(shown(problem, exchange));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem is plain text", e);
    }
  }

  /** For the metrics, which else name what no resource was asked as the caller wrote it. */
  private void name(RoutingContext exchange) {
    String path = Objects.requireNonNullElse(exchange.request().path(), "");
    @Nullable HttpRequestMetric metric = HttpRequestMetric.getRequestMetric(exchange);
    if (metric != null) {
      metric.setTemplatePath(operations.templateOf(path).orElse("/unknown"));
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
