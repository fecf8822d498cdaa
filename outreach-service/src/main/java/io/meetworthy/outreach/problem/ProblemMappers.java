package io.meetworthy.outreach.problem;

import io.meetworthy.outreach.contract.Operations;
import io.netty.channel.ChannelFuture;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure of a resource becomes a problem here. */
final class ProblemMappers {
  private final Refusals refusals;
  private final Operations operations;
  private final CurrentVertxRequest current;

  ProblemMappers(Refusals refusals, Operations operations, CurrentVertxRequest current) {
    this.refusals = refusals;
    this.operations = operations;
    this.current = current;
  }

  @ServerExceptionMapper
  Response refused(ProblemException refusal) {
    return answer(refusal.problem());
  }

  @ServerExceptionMapper
  Response unknown(AuthenticationFailedException refusal) {
    return answer(Problem.Unauthorized.withBadKey());
  }

  @ServerExceptionMapper
  Response unnamed(UnauthorizedException refusal) {
    return answer(Problem.Unauthorized.withoutKey());
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException refusal) {
    return answer(
        new Problem.Plain(ProblemType.FORBIDDEN, FrameworkDetails.of(ProblemType.FORBIDDEN)));
  }

  @ServerExceptionMapper
  Response violated(ResteasyReactiveViolationException violations) {
    return answer(Violations.problem(violations.getConstraintViolations()));
  }

  @ServerExceptionMapper
  Response notAllowed(NotAllowedException refusal) {
    String path = current.getCurrent().request().path();
    return answer(new Problem.MethodNotAllowed(operations.methodsOn(path)));
  }

  @ServerExceptionMapper
  Response refusedByFramework(WebApplicationException refusal) {
    ProblemType type = ProblemType.of(refusal.getResponse().getStatus());
    if (type == ProblemType.UNEXPECTED) {
      return failed(refusal);
    }
    HttpServerRequest request = current.getCurrent().request();
    Set<String> types =
        switch (type) {
          case UNSUPPORTED_MEDIA_TYPE ->
              operations.takenBy(request.method().name(), request.path());
          case NOT_ACCEPTABLE -> operations.givenBy(request.method().name(), request.path());
          default -> Set.of();
        };
    return answer(new Problem.Plain(type, FrameworkDetails.of(type, types)));
  }

  @ServerExceptionMapper
  Response failed(Throwable failure) {
    if (DatabaseOutage.causes(failure)) {
      return answer(Problem.DatabaseAway.usual());
    }
    if (Clash.isStale(failure)) {
      return answer(Problem.Plain.stale());
    }
    if (Clash.isDuplicate(failure)) {
      return answer(new Problem.Conflict("There is one like it already.", Map.of()));
    }
    FailureLog.record(failure, RequestId.of(current.getCurrent()));
    return answer(
        new Problem.Plain(
            ProblemType.UNEXPECTED, "The request id says which entry of our log tells more."));
  }

  private Response answer(Problem problem) {
    RoutingContext exchange = current.getCurrent();
    if (exchange.response().headWritten()) {
      // Too late to say so: who reads it has to see that it breaks off. Past all handlers, which
      // would let the end of the body out first.
      ConnectionBase connection = (ConnectionBase) exchange.request().connection();
      ChannelFuture unused = connection.channel().pipeline().firstContext().close();
    }
    Response.ResponseBuilder response =
        Response.status(problem.type().status())
            .type(ProblemBody.MEDIA_TYPE)
            .entity(refusals.body(problem, exchange));
    problem.headers().forEach(response::header);
    return response.build();
  }
}
