package io.meetworthy.outreach.stats;

import io.meetworthy.outreach.audit.Audit;
import io.meetworthy.outreach.tenant.CurrentTenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/** Counts all requests of the tenant anew, from what happened to each of them. */
@ApplicationScoped
class Rebuild {
  private static final int ROWS = 1000;
  private static final int LONGEST_SECONDS = 3600;

  // One statement is one look: changes that are seen in the requests are dropped, and those that
  // come later stay, to be counted on top.
  private static final String EVERYTHING =
      "select "
          + HistoryRow.COLUMNS
          + """
          from meeting_request r
          left join request_forecast f
            on f.tenant_id = r.tenant_id and f.request_id = r.request_id
          where r.tenant_id = current_tenant()
          union all
          select change_id, null, null, null, null, null, null, null, null, null, null, null, null,
            null
          from stat_change where tenant_id = current_tenant()
          """;

  private final EntityManager session;
  private final Folding folding;
  private final Sheets sheets;
  private final Changes changes;
  private final Audit audit;
  private final CurrentTenant tenant;

  Rebuild(
      EntityManager session,
      Folding folding,
      Sheets sheets,
      Changes changes,
      Audit audit,
      CurrentTenant tenant) {
    this.session = session;
    this.folding = folding;
    this.sheets = sheets;
    this.changes = changes;
    this.audit = audit;
    this.tenant = tenant;
  }

  /** In a transaction of its own. Only who removes requests waits; nobody sees it half done. */
  RebuildView run(boolean isDryRun) {
    return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> counted(isDryRun));
  }

  private RebuildView counted(boolean isDryRun) {
    folding.foldAll();
    SheetBatch anew = new SheetBatch();
    List<Long> seen = new ArrayList<>();
    long[] requests = {0};
    try (Stream<?> rows =
        session
            .createNativeQuery(EVERYTHING)
            .setHint(HibernateHints.HINT_FETCH_SIZE, ROWS)
            .getResultStream()) {
      rows.forEach(
          each -> {
            @Nullable Object[] row = (Object[]) each;
            if (row[0] != null) {
              seen.add((Long) row[0]);
            } else {
              Counting.count(new HistoryRow(row).request(), 1, anew);
              requests[0]++;
            }
          });
    }
    folding.fold(changes.named(seen));
    SheetBatch wrong = sheets.differing(anew);
    if (!isDryRun) {
      sheets.write(wrong);
      audit.record("statistics.rebuilt", tenant.required());
    }
    return new RebuildView(requests[0], anew.sheets().size(), wrong.sheets().size());
  }
}
