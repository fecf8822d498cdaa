package io.meetworthy.outreach.tenant;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All tenants, for work that no request asks for. */
@Singleton
public final class Tenants {
  /** Owns the counts of checks without a key. */
  public static final String ANONYMOUS = "anonymous";

  private final CurrentTenant current;
  private final AgroalDataSource database;
  private final EntityManager session;
  private final Clock clock;

  Tenants(CurrentTenant current, AgroalDataSource database, EntityManager session, Clock clock) {
    this.current = current;
    this.database = database;
    this.session = session;
    this.clock = clock;
  }

  /** Who there is; the anonymous one included. */
  public List<String> ids() {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement("select tenant_ids()");
        ResultSet rows = query.executeQuery()) {
      List<String> ids = new ArrayList<>();
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
      return ids;
    } catch (SQLException e) {
      throw new IllegalStateException("The tenants could not be read", e);
    }
  }

  /** Does something as this tenant, in a request and a transaction of its own. */
  public <T extends @Nullable Object> T as(String tenant, Supplier<T> work) {
    ManagedContext requests = Arc.container().requestContext();
    @Nullable ContextState outer = requests.getStateIfActive();
    requests.activate();
    try {
      current.enter(tenant);
      return QuarkusTransaction.requiringNew().call(work::get);
    } finally {
      requests.terminate();
      if (outer != null) {
        requests.activate(outer);
      }
    }
  }

  /** The same for work that answers nothing. */
  public void run(String tenant, Runnable work) {
    as(
        tenant,
        () -> {
          work.run();
          return tenant;
        });
  }

  /** The name of the tenant at hand. */
  @Transactional
  public String name() {
    return (String)
        session
            .createNativeQuery("select name from tenant where tenant_id = current_tenant()")
            .getSingleResult();
  }

  /** Makes a tenant, unless there is one of this name already. */
  public void open(String tenant, String name) {
    run(
        tenant,
        () ->
            session
                .createNativeQuery(
                    "insert into tenant (tenant_id, name, created_at)"
                        + " values (:id, :name, :now) on conflict (tenant_id) do nothing")
                .setParameter("id", tenant)
                .setParameter("name", name)
                .setParameter("now", clock.instant())
                .executeUpdate());
  }
}
