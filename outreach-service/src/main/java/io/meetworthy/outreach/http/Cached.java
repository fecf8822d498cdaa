package io.meetworthy.outreach.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * An answer that anybody may keep for a while.
 *
 * @param request what was asked, and which copy the caller has
 * @param fresh how long a copy needs no question
 */
public record Cached(Request request, Duration fresh) {

  /** For this request. */
  public static Cached in(Request request, Duration fresh) {
    return new Cached(request, fresh);
  }

  /** The body, or 304 where the caller's copy has this hash. */
  public <T> RestResponse<T> answer(String hash, Supplier<T> body) {
    EntityTag tag = new EntityTag(hash);
    boolean known = request.evaluatePreconditions(tag) != null;
    RestResponse.ResponseBuilder<T> answer =
        known
            ? RestResponse.ResponseBuilder.notModified()
            : RestResponse.ResponseBuilder.ok(body.get());
    return answer
        .header(HttpHeaders.ETAG, "\"" + hash + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + fresh.toSeconds())
        .build();
  }
}
