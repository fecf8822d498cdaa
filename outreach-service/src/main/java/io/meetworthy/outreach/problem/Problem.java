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

  /** The database does not answer; nothing was done. */
  record DatabaseAway(int retryAfterSeconds) implements Problem {
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

  /** A refusal of which the type says it all. */
  record Plain(ProblemType type, String detail) implements Problem {}
}
