package io.meetworthy.outreach.exchange;

import io.meetworthy.outreach.tenant.Tenants;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Undoes large imports, some people in a transaction. Whoever comes next removes those who are
 * left, so nothing is lost with a replica.
 */
@Singleton
final class UndoWork {
  private static final Logger LOG = Logger.getLogger(UndoWork.class);

  private final Tenants tenants;
  private final Imports imports;

  UndoWork(Tenants tenants, Imports imports) {
    this.tenants = tenants;
    this.imports = imports;
  }

  /** Goes on with one, to its end if nothing comes between. */
  void workOff(String tenant, UUID id) {
    if (!tenants.as(tenant, () -> imports.beginUndo(id))) {
      return;
    }
    try {
      Optional<UUID> last = Optional.empty();
      do {
        Optional<UUID> before = last;
        last = tenants.as(tenant, () -> imports.removeSome(id, before));
      } while (last.isPresent());
    } catch (RuntimeException e) {
      LOG.warnf("The undo of import %s was interrupted (%s)", id, e.getClass().getSimpleName());
    }
  }
}
