package io.meetworthy.outreach.problem;

import java.util.Locale;

/** The sorts of problem; the name is part of the contract. */
public enum ProblemType {
  MALFORMED(400, "The request cannot be read"),
  BAD_REQUEST(400, "The request is wrong"),
  UNAUTHORIZED(401, "Who are you?"),
  FORBIDDEN(403, "Not allowed"),
  NOT_FOUND(404, "Not found"),
  METHOD_NOT_ALLOWED(405, "Method not allowed"),
  NOT_ACCEPTABLE(406, "No representation that you accept"),
  CONFLICT(409, "It does not fit what is there"),
  PRECONDITION_FAILED(412, "It has changed meanwhile"),
  TOO_LARGE(413, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
  INVALID(422, "The request cannot be done"),
  PRECONDITION_REQUIRED(428, "Say which version you mean"),
  RATE_LIMITED(429, "Too many requests"),
  UNEXPECTED(500, "Something went wrong on our side"),
  DATABASE_AWAY(503, "The database does not answer"),
  BUSY(503, "Too much to do");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The same for every problem of this sort. */
  public String title() {
    return title;
  }

  /** A name that programs can rely on. */
  public String uri() {
    return "urn:meetworthy:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The sort for a status that the framework chose. */
  static ProblemType of(int status) {
    for (ProblemType type : values()) {
      if (type != MALFORMED && type.status == status) {
        return type;
      }
    }
    return status >= 500 ? UNEXPECTED : BAD_REQUEST;
  }
}
