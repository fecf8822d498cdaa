package io.meetworthy.outreach.contract;

import java.util.Locale;

/** The name of a closed list's value in JSON and in the contract. */
public final class WireNames {
  private WireNames() {}

  /** For example {@code utf-16} for {@code UTF_16}. */
  public static String of(Enum<?> value) {
    return of(value.name());
  }

  /** The same for the name alone. */
  public static String of(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
