package io.meetworthy.outreach.http;

import io.meetworthy.outreach.json.BodyLimit;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.problem.Refusals;
import io.meetworthy.outreach.problem.RequestId;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where every exchange gets its name, and what no resource should see is refused. */
@Singleton
final class Door {
  private static final int FIRST = 10_000;
  private static final List<String> DISGUISES = List.of("//", "/./", "/../", ";", "%", "\\");

  private final Refusals refusals;

  Door(Refusals refusals) {
    this.refusals = refusals;
  }

  void register(@Observes Filters filters) {
    filters.register(this::open, FIRST);
  }

  private void open(RoutingContext exchange) {
    RequestId.assignTo(exchange);
    exchange.response().putHeader("X-Content-Type-Options", "nosniff");
    if (isDisguised(exchange.request().path())) {
      refusals.refuse(exchange, ProblemException.notFound().problem());
    } else if (announcesTooMuch(exchange)) {
      // The body is on its way, and nobody is going to read it.
      exchange.response().putHeader("Connection", "close");
      refusals.refuse(exchange, BodyLimit.at(exchange.request().path()).exceeded());
    } else {
      exchange.next();
    }
  }

  /** None of our addresses needs escapes or detours; they only serve to slip past a rule. */
  private static boolean isDisguised(@Nullable String path) {
    return path == null || DISGUISES.stream().anyMatch(path::contains);
  }

  private static boolean announcesTooMuch(RoutingContext exchange) {
    @Nullable String length = exchange.request().getHeader("Content-Length");
    try {
      return length != null
          && Long.parseLong(length) > BodyLimit.at(exchange.request().path()).bytes();
    } catch (NumberFormatException e) {
      return true;
    }
  }
}
