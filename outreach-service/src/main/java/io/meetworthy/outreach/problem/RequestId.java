package io.meetworthy.outreach.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The name of one request, in the answer's header, in problems and in the log. */
public final class RequestId {
  /** The header field that carries it, in requests and in answers. */
  public static final String HEADER = "X-Request-Id";

  private static final int MAX_LENGTH = 64;

  private RequestId() {}

  /** Keeps the caller's if it is harmless, else makes one; answers with it. */
  public static void assignTo(RoutingContext exchange) {
    @Nullable String sent = exchange.request().getHeader(HEADER);
    String id = sent != null && isHarmless(sent) ? sent : UUID.randomUUID().toString();
    exchange.put(HEADER, id);
    exchange.response().putHeader(HEADER, id);
  }

  /** The name of this request; empty before one is assigned. */
  public static String of(RoutingContext exchange) {
    @Nullable String id = exchange.get(HEADER);
    return id == null ? "" : id;
  }

  private static boolean isHarmless(String id) {
    return !id.isEmpty()
        && id.length() <= MAX_LENGTH
        && id.chars().allMatch(c -> c == '-' || c == '_' || c == '.' || isAsciiLetterOrDigit(c));
  }

  private static boolean isAsciiLetterOrDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
