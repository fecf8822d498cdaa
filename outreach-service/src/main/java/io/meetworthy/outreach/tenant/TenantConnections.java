package io.meetworthy.outreach.tenant;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Tells the database whose rows a transaction may see, before the first statement of that
 * transaction, whoever writes it: Hibernate, a native query or plain JDBC.
 *
 * <p>The setting ends with the transaction, so no connection carries it to the next one. Without a
 * tenant nothing is set and row level security shows nothing.
 */
@Singleton
final class TenantConnections implements AgroalPoolInterceptor {
  private final CurrentTenant current;

  TenantConnections(CurrentTenant current) {
    this.current = current;
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    Optional<String> tenant = current.id();
    if (tenant.isEmpty()) {
      return;
    }
    try {
      if (connection.getAutoCommit()) {
        throw new IllegalStateException("A tenant's rows are read and written in a transaction");
      }
      try (PreparedStatement setting =
          connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
        setting.setString(1, tenant.get());
        setting.execute();
      }
    } catch (SQLException e) {
      throw new TenantNotSetException(e);
    }
  }

  /** The database did not take the setting; the connection is of no use. */
  private static final class TenantNotSetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TenantNotSetException(SQLException cause) {
      super("The tenant could not be set", cause);
    }
  }
}
