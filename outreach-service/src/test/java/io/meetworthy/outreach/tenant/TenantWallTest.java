package io.meetworthy.outreach.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A transaction sees one tenant's rows, or none; the database sees to it. */
@QuarkusTest
class TenantWallTest {
  private static final String COUNT = "select count(*) from api_key";

  private final Tenants tenants;
  private final EntityManager session;
  private final AgroalDataSource database;

  @Inject
  TenantWallTest(Tenants tenants, EntityManager session, AgroalDataSource database) {
    this.tenants = tenants;
    this.session = session;
    this.database = database;
  }

  private long count(String query) {
    return (Long) session.createNativeQuery(query, Long.class).getSingleResult();
  }

  @Test
  void aNativeQueryWithoutATenantSeesNothing() throws SQLException {
    assertThat(QuarkusTransaction.requiringNew().call(() -> count(COUNT))).isZero();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(COUNT)) {
      row.next();
      assertThat(row.getLong(1)).isZero();
    }
  }

  @Test
  void aNativeQuerySeesTheTenantsRowsAlone() {
    String others = COUNT + " where tenant_id <> '" + TestTenants.MAIN.id() + "'";
    assertThat(tenants.as(TestTenants.MAIN.id(), () -> count(COUNT))).isPositive();
    assertThat(tenants.as(TestTenants.MAIN.id(), () -> count(others))).isZero();
  }

  @Test
  void plainJdbcSeesTheTenantsRowsAlone() {
    String query = "select distinct tenant_id from api_key";
    List<String> seen =
        tenants.as(
            TestTenants.OTHER.id(),
            () -> {
              try (Connection connection = database.getConnection();
                  Statement statement = connection.createStatement();
                  ResultSet rows = statement.executeQuery(query)) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                  found.add(rows.getString(1));
                }
                return found;
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            });
    assertThat(seen).containsExactly(TestTenants.OTHER.id());
  }

  @Test
  void aRowForSomebodyElseCannotBeWritten() {
    String insert =
        "insert into usage_count values ('2026-01-01', 'x', 1, '" + TestTenants.OTHER.id() + "')";
    assertThatThrownBy(
            () ->
                tenants.run(
                    TestTenants.MAIN.id(), () -> session.createNativeQuery(insert).executeUpdate()))
        .hasMessageContaining("row-level security");
  }

  @Test
  void aRowOfSomebodyElseCannotBeChanged() {
    String update =
        "update api_key set name = 'mine' where tenant_id = '" + TestTenants.OTHER.id() + "'";
    assertThat(
            tenants.as(
                TestTenants.MAIN.id(), () -> session.createNativeQuery(update).executeUpdate()))
        .isZero();
  }

  @Test
  void theTenantIsGoneWithItsTransaction() {
    for (int i = 0; i < 20; i++) {
      tenants.run(TestTenants.MAIN.id(), () -> count(COUNT));
      assertThat(QuarkusTransaction.requiringNew().call(() -> count(COUNT))).isZero();
    }
  }

  @Test
  void theApplicationCannotBypassTheWall() throws SQLException {
    String query =
        "select rolsuper or rolbypassrls or exists"
            + " (select from pg_class where relowner = r.oid and relkind = 'r')"
            + " from pg_roles r where rolname = current_user";
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      assertThat(row.getBoolean(1)).isFalse();
    }
  }
}
