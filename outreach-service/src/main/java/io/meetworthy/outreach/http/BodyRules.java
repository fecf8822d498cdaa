package io.meetworthy.outreach.http;

import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.problem.ProblemType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** A body says what it is, is not packed and is in UTF-8. */
final class BodyRules {
  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

  @ServerRequestFilter(nonBlocking = true)
  void check(ContainerRequestContext request) {
    if (!WITH_BODY.contains(request.getMethod())) {
      return;
    }
    @Nullable MediaType type = request.getMediaType();
    if (type == null) {
      throw unsupported("The Content-Type field is missing; say what the body is.");
    }
    @Nullable String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
      throw unsupported("Only utf-8 is taken as a charset here.");
    }
    @Nullable String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw unsupported("Packed bodies are not read; leave out Content-Encoding.");
    }
  }

  private static ProblemException unsupported(String detail) {
    return new ProblemException(new Problem.Plain(ProblemType.UNSUPPORTED_MEDIA_TYPE, detail));
  }
}
