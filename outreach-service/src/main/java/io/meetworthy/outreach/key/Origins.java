package io.meetworthy.outreach.key;

import io.meetworthy.outreach.contract.Operations;
import io.meetworthy.outreach.http.IfMatch;
import io.meetworthy.outreach.idempotency.Idempotent;
import io.meetworthy.outreach.problem.RequestId;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets pages read our answers (CORS): exactly those from which some publishable key may be used,
 * and no others. What the key itself may do is looked at later.
 */
@Singleton
final class Origins {
  private static final int AFTER_THE_DOOR = 9_000;
  private static final int LONGEST = 255;
  private static final Pattern ORIGIN = Pattern.compile(NewApiKey.ORIGIN);
  private static final String SENT =
      "Authorization, Content-Type, " + Idempotent.FIELD + ", " + IfMatch.NAME;
  private static final String SHOWN =
      "ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, " + RequestId.HEADER;
  private static final String TEN_MINUTES = "600";

  private final KnownKeys known;
  private final Operations methods;

  Origins(KnownKeys known, Operations methods) {
    this.known = known;
    this.methods = methods;
  }

  void register(@Observes Filters filters) {
    filters.register(this::open, AFTER_THE_DOOR);
  }

  private void open(RoutingContext exchange) {
    exchange.response().headers().add("Vary", "Origin");
    @Nullable String origin = exchange.request().getHeader("Origin");
    if (origin == null || origin.length() > LONGEST || !ORIGIN.matcher(origin).matches()) {
      exchange.next();
      return;
    }
    Context own = exchange.vertx().getOrCreateContext();
    known
        .isListed(origin)
        .onFailure()
        .recoverWithItem(false)
        .subscribe()
        .with(listed -> own.runOnContext(unused -> answer(exchange, origin, listed)));
  }

  private void answer(RoutingContext exchange, String origin, boolean listed) {
    if (!listed) {
      exchange.next();
      return;
    }
    HttpServerResponse response = exchange.response();
    response.putHeader("Access-Control-Allow-Origin", origin);
    response.putHeader("Access-Control-Expose-Headers", SHOWN);
    boolean preflight =
        exchange.request().method().equals(HttpMethod.OPTIONS)
            && exchange.request().headers().contains("Access-Control-Request-Method");
    if (!preflight) {
      exchange.next();
      return;
    }
    response
        .putHeader(
            "Access-Control-Allow-Methods",
            String.join(", ", methods.methodsOn(exchange.request().path())))
        .putHeader("Access-Control-Allow-Headers", SENT)
        .putHeader("Access-Control-Max-Age", TEN_MINUTES)
        .setStatusCode(204)
        .end();
  }
}
