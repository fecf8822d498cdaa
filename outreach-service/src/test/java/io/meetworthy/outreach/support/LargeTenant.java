package io.meetworthy.outreach.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.meetworthy.outreach.tenant.Tenants;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Somebody with so much that a scan of a whole table would show, behind row level security. */
public final class LargeTenant {
  private final String id;
  private final Tenants tenants;
  private final EntityManager session;

  public LargeTenant(String id, Tenants tenants, EntityManager session) {
    this.id = id;
    this.tenants = tenants;
    this.session = session;
  }

  /** Whether this is still to be filled; there is nobody of this name yet, or nothing of theirs. */
  public boolean isEmpty() {
    tenants.open(id, id);
    return tenants.as(
        id,
        () -> session.createNativeQuery("select 1 from contact limit 1").getResultList().isEmpty());
  }

  /**
   * Runs these, and has the tables looked at. Tables go in before those that refer to them: else
   * foreign keys would be looked up as if the tables they point to were still small.
   */
  public void fill(String tables, String... statements) throws SQLException {
    tenants.run(
        id,
        () -> {
          for (String statement : statements) {
            session.createNativeQuery(statement).executeUpdate();
          }
        });
    analyze(tables);
  }

  /** Only the owner may. */
  private static void analyze(String tables) throws SQLException {
    try (Connection owner = TableOwner.connection();
        Statement statement = owner.createStatement()) {
      statement.execute("analyze " + tables);
    }
  }

  /** How a query goes about it here. */
  public Plan plan(String sql, Map<String, ?> values) {
    return tenants.as(
        id,
        () -> {
          Query query = session.createNativeQuery("explain (analyze, format json) " + sql);
          values.forEach(query::setParameter);
          try {
            return new Plan(new ObjectMapper().readTree(query.getSingleResult().toString()));
          } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
