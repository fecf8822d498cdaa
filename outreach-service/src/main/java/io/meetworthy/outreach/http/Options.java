package io.meetworthy.outreach.http;

import io.meetworthy.outreach.contract.Operations;
import io.meetworthy.outreach.problem.ProblemException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Answers OPTIONS with the methods of this very path; the framework would list everybody's. */
final class Options {
  private final Operations operations;

  Options(Operations operations) {
    this.operations = operations;
  }

  @ServerRequestFilter(preMatching = true, nonBlocking = true)
  Optional<Response> answer(ContainerRequestContext request) {
    if (!request.getMethod().equals(HttpMethod.OPTIONS)) {
      return Optional.empty();
    }
    Set<String> methods = operations.methodsOn(request.getUriInfo().getRequestUri().getPath());
    if (methods.isEmpty()) {
      throw ProblemException.notFound();
    }
    return Optional.of(
        Response.noContent().header(HttpHeaders.ALLOW, String.join(", ", methods)).build());
  }
}
