package io.meetworthy.scoring;

/** The kebab-case name of a closed list's value, the same in JSON, rule cards and documents. */
final class WireName {
  private WireName() {}

  static String of(Enum<?> value) {
    StringBuilder name = new StringBuilder(value.name());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      name.setCharAt(i, c == '_' ? '-' : Character.toLowerCase(c));
    }
    return name.toString();
  }
}
