package io.meetworthy.outreach.problem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A failure and what led to it. A commit that fails tells why as something suppressed and not as a
 * cause, so both are followed.
 */
final class Causes {
  private static final int MOST = 40;

  private Causes() {}

  /** Each once, the failure itself first; of a longer story only the beginning. */
  static List<Throwable> of(Throwable failure) {
    Set<Throwable> known = new LinkedHashSet<>();
    List<Throwable> next = new ArrayList<>(List.of(failure));
    for (int i = 0; i < next.size() && known.size() < MOST; i++) {
      Throwable each = next.get(i);
      if (known.add(each)) {
        @Nullable Throwable cause = each.getCause();
        if (cause != null) {
          next.add(cause);
        }
        next.addAll(List.of(each.getSuppressed()));
      }
    }
    return List.copyOf(known);
  }

  static boolean any(Throwable failure, Predicate<Throwable> wanted) {
    return of(failure).stream().anyMatch(wanted);
  }
}
