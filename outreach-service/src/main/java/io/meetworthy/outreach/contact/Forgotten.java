package io.meetworthy.outreach.contact;

import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.suppression.Suppressions;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps those out who asked to be forgotten. */
@Singleton
final class Forgotten {
  private final Suppressions suppressions;

  Forgotten(Suppressions suppressions) {
    this.suppressions = suppressions;
  }

  /** Refuses somebody who asked to be forgotten, and says how to let them in again. */
  void refuse(NewContact wanted) {
    suppressions
        .of(names(ContactKey.of(wanted)))
        .ifPresent(
            id -> {
              throw new ProblemException(
                  new Problem.Conflict(
                      "This person asked to be forgotten. If they agree to be kept again, an admin"
                          + " key can delete the suppression first.",
                      Map.of("suppression", Suppressions.PATH + "/" + id, "by", "suppression")));
            });
  }

  /** Those of these keys that belong to one of them. */
  Set<String> among(Collection<ContactKey> keys) {
    return suppressions.known(names(keys));
  }

  /** Keeps all that one is told apart by out from now on. */
  UUID suppress(Collection<ContactKey> keys) {
    return suppressions.suppress(names(keys));
  }

  private static List<String> names(Collection<ContactKey> keys) {
    return keys.stream().map(Forgotten::name).toList();
  }

  /** The key in one text. */
  static String name(ContactKey key) {
    return key.kind() + "\n" + key.key();
  }
}
