package io.meetworthy.outreach.rate;

import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.tenant.CurrentTenant;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Counts a batch of n checks as n, not as the one request that it is. */
@Singleton
public final class BatchCost {
  private final Rates rates;
  private final RateSettings settings;
  private final CurrentTenant current;
  private final CurrentVertxRequest exchanges;

  BatchCost(
      Rates rates, RateSettings settings, CurrentTenant current, CurrentVertxRequest exchanges) {
    this.rates = rates;
    this.settings = settings;
    this.current = current;
    this.exchanges = exchanges;
  }

  /** Counts the checks beyond the first; refuses all of them where they are too many. Waits. */
  public void take(int checks) {
    if (checks <= 1) {
      return;
    }
    RoutingContext exchange = exchanges.getCurrent();
    Optional<String> tenant = current.id();
    refuseBeyond(
        (tenant.isEmpty() ? Policy.ANONYMOUS_CHECKS : Policy.CHECKS).quota(settings), checks);
    if (tenant.isEmpty()) {
      String address = Addresses.network(exchange.request().remoteAddress().hostAddress());
      Verdict verdict = rates.ofAddress(address, checks - 1);
      RateLimit.judge(exchange, Policy.ANONYMOUS_CHECKS, verdict, settings);
      return;
    }
    Verdict verdict =
        rates
            .ofTenant(tenant.get(), Policy.CHECKS, checks - 1)
            .orElseGet(
                () ->
                    rates
                        .ofTenantLater(tenant.get(), Policy.CHECKS, checks - 1)
                        .await()
                        .indefinitely());
    RateLimit.judge(exchange, Policy.CHECKS, verdict, settings);
  }

  /** What no minute has room for is not put off to the next one. */
  private static void refuseBeyond(int quota, int checks) {
    if (checks > quota) {
      throw ProblemException.invalid(
          Fault.at("", "length", "A batch of yours has at most " + quota + " checks."));
    }
  }
}
