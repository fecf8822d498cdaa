package io.meetworthy.outreach.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/**
 * A stored resource with its version, which becomes the ETag.
 *
 * @param version counts the changes that callers made
 * @param view what they see of it
 */
public record Versioned<T>(long version, T view) {

  /** The answer to POST, which made it. */
  public RestResponse<T> created(String path) {
    return at(path, Status.CREATED).build();
  }

  /** The answer to POST, which began it and is not through with it. */
  public RestResponse<T> accepted(String path) {
    return at(path, Status.ACCEPTED).header(HttpHeaders.RETRY_AFTER, "1").build();
  }

  /** The answer to PATCH, or to a POST that changed it. */
  public RestResponse<T> changed() {
    return answer(Status.OK).build();
  }

  /** The answer to GET: 304 where the caller has this version. */
  public RestResponse<T> read(HttpHeaders request) {
    boolean known =
        request.getRequestHeader(HttpHeaders.IF_NONE_MATCH).stream()
            .flatMap(field -> Arrays.stream(field.split(",")))
            .map(tag -> tag.strip().replaceFirst("^W/", ""))
            .anyMatch(tag -> tag.equals("*") || tag.equals(tag(version)));
    return known
        ? ResponseBuilder.<T>notModified().header(HttpHeaders.ETAG, tag(version)).build()
        : answer(Status.OK).header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
  }

  /**
   * A path alone: the framework's location would add the Host that the request names, or invents.
   */
  private ResponseBuilder<T> at(String path, Status status) {
    return answer(status).header(HttpHeaders.LOCATION, path);
  }

  private ResponseBuilder<T> answer(Status status) {
    return ResponseBuilder.create(status, view).header(HttpHeaders.ETAG, tag(version));
  }

  static String tag(long version) {
    return "\"v" + version + "\"";
  }
}
