package io.meetworthy.outreach.key;

/** A key that nobody has yet, for an operator to put into the configuration. */
public final class NewKey {
  private NewKey() {}

  /** The whole key. */
  public static String text() {
    return KeyText.random(KeyKind.LIVE).value();
  }
}
