package io.meetworthy.outreach.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The two who may log in: the owner changes the schema, the application only reads and writes rows.
 * The application owns nothing, so row level security binds it. Both get a new password at every
 * start, which nobody has to keep.
 */
record Roles(Secret owner, Secret application) {
  static final String OWNER = "meetworthy_owner";
  static final String APPLICATION = "meetworthy_app";
  static final String DATABASE = "meetworthy";

  static Roles renewedOn(int port, Secret superuserPassword) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"127.0.0.1"});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName("postgres");
    source.setUser(Cluster.SUPERUSER);
    source.setPassword(superuserPassword.value());
    Roles roles = new Roles(Secret.random(), Secret.random());
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      renew(statement, OWNER, roles.owner);
      renew(statement, APPLICATION, roles.application);
      createDatabase(statement);
    } catch (SQLException e) {
      throw new DatabaseStartException("Cannot prepare the database: " + e.getMessage(), e);
    }
    return roles;
  }

  private static void renew(Statement statement, String role, Secret password) throws SQLException {
    if (!finds(statement, "select from pg_roles where rolname = '" + role + "'")) {
      statement.execute("create role " + role);
    }
    // The password is hexadecimal, so there is nothing to escape.
    statement.execute("alter role " + role + " login password '" + password.value() + "'");
  }

  private static void createDatabase(Statement statement) throws SQLException {
    if (!finds(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
      statement.execute("create database " + DATABASE + " owner " + OWNER);
      statement.execute("revoke all on database " + DATABASE + " from public");
      statement.execute("grant connect on database " + DATABASE + " to " + APPLICATION);
    }
  }

  private static boolean finds(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }
}
