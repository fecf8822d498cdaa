package io.meetworthy.outreach.idempotency;

import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;

/** The ids that stand in texts, wherever they stand. */
final class NamedIds {
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private NamedIds() {}

  /** Each of them once. */
  static UUID[] in(String... texts) {
    return Arrays.stream(texts)
        .flatMap(text -> ID.matcher(text).results())
        .map(found -> UUID.fromString(found.group()))
        .distinct()
        .toArray(UUID[]::new);
  }
}
