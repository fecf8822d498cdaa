package io.meetworthy.outreach.erasure;

import io.meetworthy.outreach.audit.Audit;
import io.meetworthy.outreach.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * All rows of the tenant. The database is asked which tables there are, so that a new one is never
 * forgotten; those that stay are named here.
 */
@ApplicationScoped
class TenantRows {
  // Without names or texts: who may ask, who did what, how much.
  static final List<String> STAYING =
      List.of("tenant", "api_key", "audit_event", "rate_window", "usage_count");

  private static final String TABLES =
      """
      select c.relname from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
      where c.relnamespace = cast('public' as regnamespace) and c.relkind in ('r', 'p')
      order by c.relname
      """;

  private final EntityManager session;
  private final CurrentTenant tenant;
  private final Audit audit;

  TenantRows(EntityManager session, CurrentTenant tenant, Audit audit) {
    this.session = session;
    this.tenant = tenant;
    this.audit = audit;
  }

  /** Deletes them, all or none. */
  @Transactional
  void delete() {
    for (String table : tables()) {
      session
          .createNativeQuery("delete from " + table + " where tenant_id = current_tenant()")
          .executeUpdate();
    }
    audit.record("tenant.emptied", tenant.required());
  }

  /** Those whose rows go. */
  @Transactional
  List<String> tables() {
    @SuppressWarnings("unchecked") // one column
    List<String> all = session.createNativeQuery(TABLES).getResultList();
    return all.stream().filter(name -> !STAYING.contains(name)).toList();
  }
}
