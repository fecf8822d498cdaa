package io.meetworthy.outreach.http;

import io.meetworthy.outreach.problem.AllowedMethods;
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
  private final AllowedMethods allowedMethods;

  Options(AllowedMethods allowedMethods) {
    this.allowedMethods = allowedMethods;
  }

  @ServerRequestFilter(preMatching = true, nonBlocking = true)
  Optional<Response> answer(ContainerRequestContext request) {
    if (!request.getMethod().equals(HttpMethod.OPTIONS)) {
      return Optional.empty();
    }
    Set<String> methods = allowedMethods.on(request.getUriInfo().getRequestUri().getPath());
    if (methods.isEmpty()) {
      throw ProblemException.notFound();
    }
    return Optional.of(
        Response.noContent().header(HttpHeaders.ALLOW, String.join(", ", methods)).build());
  }
}
