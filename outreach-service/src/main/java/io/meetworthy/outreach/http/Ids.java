package io.meetworthy.outreach.http;

import io.meetworthy.outreach.problem.ProblemException;
import java.util.Optional;
import java.util.UUID;

/** Ids of stored resources, as they stand in addresses and bodies. */
public final class Ids {
  private Ids() {}

  /** The id in an address; 404 for what cannot be one, as for one that nobody has. */
  public static UUID inPath(String text) {
    return read(text).orElseThrow(ProblemException::notFound);
  }

  /** The id that is written like this; empty unless it is the one way to write it. */
  public static Optional<UUID> read(String text) {
    try {
      return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
