package io.meetworthy.outreach.stats;

import io.meetworthy.outreach.audit.Audit;
import io.meetworthy.outreach.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** After how many days without an answer a request gets none. */
@ApplicationScoped
public class NoAnswerRule {
  /** Most answers come within a week; three leave room for holidays. */
  static final int USUAL_DAYS = 21;

  private static final String READ =
      "select coalesce(max(days), :usual) from no_answer_rule where tenant_id = current_tenant()";
  private static final String WRITE =
      """
      insert into no_answer_rule (tenant_id, days) values (current_tenant(), :days)
      on conflict (tenant_id) do update set days = excluded.days
      """;

  private final EntityManager session;
  private final CurrentTenant tenant;
  private final Audit audit;

  NoAnswerRule(EntityManager session, CurrentTenant tenant, Audit audit) {
    this.session = session;
    this.tenant = tenant;
    this.audit = audit;
  }

  /** 1-365. */
  @Transactional
  public int days() {
    return (Integer)
        session.createNativeQuery(READ).setParameter("usual", USUAL_DAYS).getSingleResult();
  }

  @Transactional
  void become(int days) {
    session.createNativeQuery(WRITE).setParameter("days", days).executeUpdate();
    audit.record("no-answer-rule.changed", tenant.required());
  }
}
