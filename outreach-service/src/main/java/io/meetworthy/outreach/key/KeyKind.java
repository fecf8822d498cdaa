package io.meetworthy.outreach.key;

import io.meetworthy.outreach.contract.WireNames;

/** Where a key may be. */
public enum KeyKind {
  /** In servers alone. */
  LIVE("mw_live_"),
  /** In pages, where everybody sees it: it only checks, and only from its origins. */
  PUBLISHABLE("mw_pub_");

  private final String prefix;

  KeyKind(String prefix) {
    this.prefix = prefix;
  }

  String prefix() {
    return prefix;
  }

  String wireName() {
    return WireNames.of(this);
  }
}
