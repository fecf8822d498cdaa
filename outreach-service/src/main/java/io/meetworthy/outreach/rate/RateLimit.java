package io.meetworthy.outreach.rate;

import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.tenant.CurrentTenant;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Counts every request, says what is left, and refuses what is too much. */
final class RateLimit {
  private static final int AFTER_THE_TENANT_IS_KNOWN = Priorities.AUTHORIZATION;

  private final Rates rates;
  private final RateSettings settings;
  private final CurrentTenant current;
  private final CurrentVertxRequest exchanges;

  RateLimit(
      Rates rates, RateSettings settings, CurrentTenant current, CurrentVertxRequest exchanges) {
    this.rates = rates;
    this.settings = settings;
    this.current = current;
    this.exchanges = exchanges;
  }

  /** The request waits only where a part of the quota has to be fetched first. */
  @ServerRequestFilter(nonBlocking = true, priority = AFTER_THE_TENANT_IS_KNOWN)
  @Nullable Uni<Void> count(ResourceInfo resource) {
    RoutingContext exchange = exchanges.getCurrent();
    Optional<String> tenant = current.id();
    if (tenant.isEmpty()) {
      String address = Addresses.network(exchange.request().remoteAddress().hostAddress());
      judge(exchange, Policy.ANONYMOUS_CHECKS, rates.ofAddress(address, 1), settings);
      return null;
    }
    Policy policy = policy(resource);
    Optional<Verdict> verdict = rates.ofTenant(tenant.get(), policy, 1);
    if (verdict.isPresent()) {
      judge(exchange, policy, verdict.get(), settings);
      return null;
    }
    return rates
        .ofTenantLater(tenant.get(), policy, 1)
        .invoke(later -> judge(exchange, policy, later, settings))
        .replaceWithVoid();
  }

  private static Policy policy(ResourceInfo resource) {
    return resource.getResourceClass().isAnnotationPresent(NonBlocking.class)
        ? Policy.CHECKS
        : Policy.REQUESTS;
  }

  /** Says what is left, and ends the request where that is nothing. */
  static void judge(
      RoutingContext exchange, Policy policy, Verdict verdict, RateSettings settings) {
    String name = "\"" + policy.wireName() + "\"";
    HttpServerResponse response = exchange.response();
    response.putHeader("RateLimit-Policy", name + ";q=" + policy.quota(settings) + ";w=60");
    response.putHeader(
        "RateLimit", name + ";r=" + verdict.remaining() + ";t=" + verdict.resetSeconds());
    if (!verdict.isGranted()) {
      throw new ProblemException(new Problem.RateLimited((int) verdict.resetSeconds()));
    }
  }
}
