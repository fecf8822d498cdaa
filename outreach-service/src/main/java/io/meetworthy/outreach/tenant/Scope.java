package io.meetworthy.outreach.tenant;

import io.meetworthy.outreach.contract.WireNames;
import java.util.Arrays;

/** What a key may do. None includes another. */
public enum Scope {
  CHECK,
  READ,
  WRITE,
  ADMIN;

  /** The same in annotations, which take constants only. */
  public static final class Named {
    /** Score drafts, read rules and channels. */
    public static final String CHECK = "check";

    /** Read what the tenant keeps. */
    public static final String READ = "read";

    /** Change what the tenant keeps. */
    public static final String WRITE = "write";

    /** Keys, audit events, the tenant itself. */
    public static final String ADMIN = "admin";

    private Named() {}
  }

  /** Its name in JSON. */
  public String wireName() {
    return WireNames.of(this);
  }

  /** The scope of this name. */
  public static Scope of(String wireName) {
    return Arrays.stream(values())
        .filter(scope -> scope.wireName().equals(wireName))
        .findFirst()
        .orElseThrow();
  }
}
