package io.meetworthy.outreach.stats;

import io.meetworthy.outreach.tenant.CurrentTenant;
import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Takes changes over into the sheets, some hundred at a time, one folder a tenant. When it is done
 * makes no difference to any figure.
 */
@Singleton
final class Folding {
  private static final Logger LOG = Logger.getLogger(Folding.class);
  private static final int BATCH = 1000;
  private static final int MANY = 300;
  private static final String NAME = "hashtextextended('stat ' || current_tenant(), 0)";
  private static final String TRY_ALONE = "select pg_try_advisory_xact_lock(" + NAME + ")";
  private static final String ALONE = "select 1 from pg_advisory_xact_lock(" + NAME + ")";

  private final Set<String> waiting = ConcurrentHashMap.newKeySet();
  private final EntityManager session;
  private final Changes changes;
  private final Sheets sheets;
  private final Tenants tenants;
  private final CurrentTenant current;

  Folding(
      EntityManager session,
      Changes changes,
      Sheets sheets,
      Tenants tenants,
      CurrentTenant current) {
    this.session = session;
    this.changes = changes;
    this.sheets = sheets;
    this.tenants = tenants;
    this.current = current;
  }

  /** There is something to do for the tenant at hand, some time. */
  void remember() {
    waiting.add(current.required());
  }

  @Scheduled(every = "{meetworthy.stats.fold}", concurrentExecution = ConcurrentExecution.SKIP)
  void foldWhatIsDue() {
    for (String tenant : Set.copyOf(waiting)) {
      waiting.remove(tenant);
      attempt(tenant);
    }
  }

  // What a killed process left behind.
  @Scheduled(every = "1h", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
  void lookEverywhere() {
    waiting.addAll(tenants.ids());
  }

  private void attempt(String tenant) {
    try {
      boolean more = true;
      while (more) {
        more = tenants.as(tenant, this::foldIfDue);
      }
    } catch (RuntimeException e) {
      waiting.add(tenant);
      LOG.warnf("Changes were not taken over into statistics (%s)", e.getClass().getSimpleName());
    }
  }

  /** Whether there is more to do at once. */
  private boolean foldIfDue() {
    Changes.Backlog backlog = changes.backlog(MANY);
    if (backlog != Changes.Backlog.NONE) {
      remember();
    }
    if (backlog != Changes.Backlog.DUE) {
      return false;
    }
    boolean alone = (Boolean) session.createNativeQuery(TRY_ALONE).getSingleResult();
    return alone && foldSome() == BATCH;
  }

  /**
   * Takes all of them over, in the transaction at hand, which is to end soon: until then nobody
   * else writes sheets of this tenant.
   */
  void foldAll() {
    session.createNativeQuery(ALONE).getSingleResult();
    int done = BATCH;
    while (done == BATCH) {
      done = foldSome();
    }
  }

  private int foldSome() {
    List<Change> some = changes.oldest(BATCH);
    fold(some);
    return some.size();
  }

  /** Takes these over; for who is alone. */
  void fold(List<Change> some) {
    if (some.isEmpty()) {
      return;
    }
    SheetBatch batch = new SheetBatch();
    some.forEach(change -> change.count(batch));
    sheets.readInto(batch);
    sheets.write(batch);
    changes.drop(some.stream().map(Change::id).toList());
  }
}
