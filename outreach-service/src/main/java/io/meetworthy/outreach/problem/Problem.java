package io.meetworthy.outreach.problem;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Why a request is refused. */
public sealed interface Problem {

  /** The sort of problem: its name, title and status. */
  ProblemType type();

  /** What a person needs to know about this one. */
  String detail();

  /** What exactly is wrong with the request; empty where there is nothing to point at. */
  default List<Fault> faults() {
    return List.of();
  }

  /** More about this one, for programs: extension members of the problem's body. */
  default Map<String, Object> members() {
    return Map.of();
  }

  /** Header fields that belong to the refusal. */
  default Map<String, String> headers() {
    return Map.of();
  }

  /** The body is no JSON, or has a value of the wrong JSON type. */
  record Malformed(String detail, List<Fault> faults) implements Problem {
    public Malformed {
      faults = List.copyOf(faults);
    }

    /** A body that is no JSON at all. */
    public Malformed(String detail) {
      this(detail, List.of());
    }

    @Override
    public ProblemType type() {
      return ProblemType.MALFORMED;
    }
  }

  /** The request can be read, but not done. */
  record Invalid(List<Fault> faults) implements Problem {
    public Invalid {
      faults = List.copyOf(faults);
    }

    @Override
    public ProblemType type() {
      return ProblemType.INVALID;
    }

    @Override
    public String detail() {
      return faults.size() == 1 ? faults.get(0).detail() : faults.size() + " things are wrong.";
    }
  }

  /** The method is not for this resource. */
  record MethodNotAllowed(Set<String> allowed) implements Problem {
    @Override
    public ProblemType type() {
      return ProblemType.METHOD_NOT_ALLOWED;
    }

    @Override
    public String detail() {
      return "Allowed here: " + list() + ".";
    }

    @Override
    public Map<String, String> headers() {
      return Map.of("Allow", list());
    }

    private String list() {
      return String.join(", ", new TreeSet<>(allowed));
    }
  }

  /** It does not fit what is there; the members say what that is. */
  record Conflict(String detail, Map<String, Object> members) implements Problem {
    public Conflict {
      members = Map.copyOf(members);
    }

    @Override
    public ProblemType type() {
      return ProblemType.CONFLICT;
    }
  }

  /** The first request with this Idempotency-Key has not ended yet. */
  record StillRunning() implements Problem {
    @Override
    public ProblemType type() {
      return ProblemType.CONFLICT;
    }

    @Override
    public String detail() {
      return "The first request with this Idempotency-Key is still running; ask again.";
    }

    @Override
    public Map<String, String> headers() {
      return Map.of("Retry-After", "1");
    }
  }

  /** The caller has used up what is due to it for now. */
  record RateLimited(int retryAfterSeconds) implements Problem {
    @Override
    public ProblemType type() {
      return ProblemType.RATE_LIMITED;
    }

    @Override
    public String detail() {
      return "You may go on in " + retryAfterSeconds + " s; RateLimit-Policy says how much.";
    }

    @Override
    public Map<String, String> headers() {
      return Map.of("Retry-After", Integer.toString(retryAfterSeconds));
    }
  }

  /** Nobody said who asks, or not so that it could be believed. */
  record Unauthorized(String challenge, String detail) implements Problem {
    /** What to send. */
    public static final String CHALLENGE = "Bearer realm=\"meetworthy\"";

    /** Nothing was sent. */
    public static Unauthorized withoutKey() {
      return new Unauthorized(CHALLENGE, "Send a key: \"Authorization: Bearer mw_…\".");
    }

    /** Wrong, expired and revoked all look the same. */
    public static Unauthorized withBadKey() {
      return new Unauthorized(
          CHALLENGE + ", error=\"invalid_token\"", "This key is wrong, expired or revoked.");
    }

    @Override
    public ProblemType type() {
      return ProblemType.UNAUTHORIZED;
    }

    @Override
    public Map<String, String> headers() {
      return Map.of("WWW-Authenticate", challenge);
    }
  }

  /** The database does not answer; nothing was done. */
  record DatabaseAway(int retryAfterSeconds) implements Problem {
    private static final int USUAL_SECONDS = 5;

    /** Soon again. */
    public static DatabaseAway usual() {
      return new DatabaseAway(USUAL_SECONDS);
    }

    @Override
    public ProblemType type() {
      return ProblemType.DATABASE_AWAY;
    }

    @Override
    public String detail() {
      return "The database does not answer. Nothing was changed; please try again.";
    }

    @Override
    public Map<String, String> headers() {
      return Map.of("Retry-After", Integer.toString(retryAfterSeconds));
    }
  }

  /** Others have to be finished first. */
  record Busy() implements Problem {
    @Override
    public ProblemType type() {
      return ProblemType.BUSY;
    }

    @Override
    public String detail() {
      return "Too many large requests at once. Nothing was done; please try again.";
    }

    @Override
    public Map<String, String> headers() {
      return Map.of("Retry-After", "1");
    }
  }

  /** A refusal of which the type says it all. */
  record Plain(ProblemType type, String detail) implements Problem {
    /** Another change came first. */
    public static Plain stale() {
      return new Plain(
          ProblemType.PRECONDITION_FAILED,
          "Read it again and repeat your change on what is there.");
    }
  }
}
