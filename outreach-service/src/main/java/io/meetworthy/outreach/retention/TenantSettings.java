package io.meetworthy.outreach.retention;

import io.meetworthy.outreach.audit.Audit;
import io.meetworthy.outreach.http.IfMatch;
import io.meetworthy.outreach.json.MergePatch;
import io.meetworthy.outreach.json.MergePatches;
import io.meetworthy.outreach.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;

/** The tenant's settings. */
@ApplicationScoped
public class TenantSettings {
  // So that of two first changes at once one is the first.
  private static final String BEGIN =
      """
      insert into tenant_setting (tenant_id, version) values (current_tenant(), 0)
      on conflict (tenant_id) do nothing
      """;

  private final EntityManager session;
  private final CurrentTenant tenant;
  private final MergePatches patches;
  private final Audit audit;
  private final Event<ExpectationChanged> news;

  TenantSettings(
      EntityManager session,
      CurrentTenant tenant,
      MergePatches patches,
      Audit audit,
      Event<ExpectationChanged> news) {
    this.session = session;
    this.tenant = tenant;
    this.patches = patches;
    this.audit = audit;
    this.news = news;
  }

  /** The share of requests that the tenant at hand expects to be accepted, if it said so. */
  @Transactional
  public Optional<Double> expectedAcceptance() {
    return Optional.ofNullable(current().wanted().expectedAcceptance());
  }

  /** As they are; where nothing was decided, as they are by default. */
  @Transactional
  TenantSetting current() {
    return Optional.ofNullable(session.find(TenantSetting.class, tenant.required()))
        .orElseGet(() -> new TenantSetting(tenant.required()));
  }

  @Transactional
  TenantSetting change(IfMatch meant, MergePatch<NewTenantSettings> patch) {
    session.createNativeQuery(BEGIN).executeUpdate();
    // Nobody else changes them until the transaction ends, so "whatever is there" stays there.
    TenantSetting setting =
        session.find(TenantSetting.class, tenant.required(), LockModeType.PESSIMISTIC_WRITE);
    meant.admit(setting.version());
    NewTenantSettings before = setting.wanted();
    setting.become(patches.apply(patch, before));
    session.flush();
    if (!Objects.equals(before.expectedAcceptance(), setting.wanted().expectedAcceptance())) {
      news.fire(new ExpectationChanged());
    }
    audit.record("tenant-settings.changed", tenant.required());
    return setting;
  }
}
