package io.meetworthy.outreach.http;

import io.meetworthy.outreach.contract.Operations;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A query has only the parameters that the contract names, each once; a typing error is told. */
final class QueryRules {
  private static final int LONGEST_ECHO = 100;

  private final Operations operations;

  QueryRules(Operations operations) {
    this.operations = operations;
  }

  @ServerRequestFilter(nonBlocking = true)
  void check(ContainerRequestContext request) {
    UriInfo address = request.getUriInfo();
    MultivaluedMap<String, String> query = address.getQueryParameters();
    if (query.isEmpty()) {
      return;
    }
    Optional<Set<String>> known =
        operations.queryOf(request.getMethod(), address.getRequestUri().getPath());
    known.ifPresent(names -> query.forEach((name, values) -> check(name, values, names)));
  }

  private static void check(String name, List<String> values, Set<String> known) {
    String shown = name.substring(0, Math.min(name.length(), LONGEST_ECHO));
    if (!known.contains(name)) {
      throw ProblemException.invalid(
          Fault.in(shown, "unknown-parameter", "There is no such parameter here."));
    }
    if (values.size() > 1) {
      throw ProblemException.invalid(Fault.in(shown, "repeated", "It may stand once."));
    }
  }
}
