package io.meetworthy.outreach.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** Who owns the tables of the database at hand, and may do with them what the service may not. */
public final class TableOwner {
  private TableOwner() {}

  /** A connection beside the service's. */
  public static Connection connection() throws SQLException {
    return DriverManager.getConnection(
        setting("quarkus.datasource.jdbc.url"),
        setting("quarkus.flyway.username"),
        setting("quarkus.flyway.password"));
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
