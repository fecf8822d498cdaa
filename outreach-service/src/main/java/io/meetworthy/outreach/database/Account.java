package io.meetworthy.outreach.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The user PostgreSQL runs as. It refuses to run as root, so root has to step down. */
enum Account {
  /** The user of this process. */
  OWN,
  /** Root, who is nobody inside a user namespace and still owns the files. */
  ROOT_IN_NAMESPACE,
  /** The user nobody, where the system forbids user namespaces. */
  NOBODY;

  private static final int ROOT_ID = 0;
  private static final int NOBODY_ID = 65_534;

  static Account ofThisProcess() {
    if (!Platform.current().isUnix() || new UnixSystem().getUid() != ROOT_ID) {
      return OWN;
    }
    if (ROOT_IN_NAMESPACE.works()) {
      return ROOT_IN_NAMESPACE;
    }
    if (NOBODY.works()) {
      return NOBODY;
    }
    throw new DatabaseStartException(
        "PostgreSQL does not run as root, and neither unshare nor setpriv works here."
            + " Start the service as another user or set QUARKUS_DATASOURCE_JDBC_URL.");
  }

  private boolean works() {
    return Program.succeeds(as(List.of("true")));
  }

  /** The command as this user. */
  List<String> as(List<String> command) {
    List<String> whole = new ArrayList<>(prefix());
    whole.addAll(command);
    return whole;
  }

  private List<String> prefix() {
    return switch (this) {
      case OWN -> List.of();
      case ROOT_IN_NAMESPACE -> List.of("unshare", "-U");
      case NOBODY ->
          List.of("setpriv", "--reuid=" + NOBODY_ID, "--regid=" + NOBODY_ID, "--clear-groups");
    };
  }

  /** Makes this user the owner; an earlier start may have been as another one. */
  void own(Path directory) throws IOException {
    if (this != OWN) {
      new FileTree(directory).giveTo(this == NOBODY ? NOBODY_ID : ROOT_ID);
    }
  }
}
