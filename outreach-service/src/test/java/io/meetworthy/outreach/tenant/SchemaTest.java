package io.meetworthy.outreach.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every table has to be, the next one too. */
@QuarkusTest
class SchemaTest {
  private static final String TABLES =
      """
      select c.relname from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and c.relname <> 'flyway_schema_history'
      """;

  private final AgroalDataSource database;

  @Inject
  SchemaTest(AgroalDataSource database) {
    this.database = database;
  }

  @Test
  void everyTableBelongsToTenants() throws SQLException {
    assertThat(rows(TABLES)).contains("api_key", "usage_count");
    assertThat(
            rows(
                TABLES
                    + """
                    and not exists (
                      select from pg_attribute a
                      where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnotnull)
                    """))
        .isEmpty();
  }

  /** So that a table can be spread by tenant, and nobody learns of others' values by a clash. */
  @Test
  void primaryUniqueAndForeignKeysBeginWithTheTenant() throws SQLException {
    assertThat(
            rows(
                """
                select c.conrelid::regclass || ': ' || c.conname
                from pg_constraint c
                join pg_attribute first
                  on first.attrelid = c.conrelid and first.attnum = c.conkey[1]
                left join pg_attribute target
                  on target.attrelid = c.confrelid and target.attnum = c.confkey[1]
                where c.connamespace = 'public'::regnamespace
                  and c.conrelid <> 'flyway_schema_history'::regclass
                  and c.contype in ('p', 'u', 'f')
                  and (first.attname <> 'tenant_id'
                    or c.contype = 'f' and target.attname <> 'tenant_id')
                """))
        .isEmpty();
    assertThat(
            rows(
                """
                select i.indexrelid::regclass::text
                from pg_index i
                join pg_class t on t.oid = i.indrelid
                left join pg_attribute first
                  on first.attrelid = i.indrelid and first.attnum = i.indkey[0]
                where i.indisunique and t.relnamespace = 'public'::regnamespace
                  and t.relname <> 'flyway_schema_history'
                  and first.attname is distinct from 'tenant_id'
                """))
        .isEmpty();
  }

  @Test
  void everyTableHasAPrimaryKey() throws SQLException {
    assertThat(
            rows(
                TABLES
                    + " and not exists (select from pg_index i"
                    + " where i.indrelid = c.oid and i.indisprimary)"))
        .isEmpty();
  }

  /** The wall stands, binds the owner too, and has no other gate for the application. */
  @Test
  void everyTableIsWalledIn() throws SQLException {
    assertThat(rows(TABLES + " and not (c.relrowsecurity and c.relforcerowsecurity)")).isEmpty();
    assertThat(
            rows(
                TABLES
                    + """
                    and (
                      select array_agg(p.polcmd::text || ' ' || pg_get_expr(p.polqual, p.polrelid)
                        || ' ' || pg_get_expr(p.polwithcheck, p.polrelid))
                      from pg_policy p
                      where p.polrelid = c.oid
                        and (p.polroles = '{0}' or 'meetworthy_app'::regrole = any(p.polroles))
                    ) is distinct from
                      array['* (tenant_id = current_tenant()) (tenant_id = current_tenant())']
                    """))
        .isEmpty();
  }

  /** Views and functions that run as the owner are doors in the wall; these are all. */
  @Test
  void theDoorsAreTheseAlone() throws SQLException {
    assertThat(
            rows(
                "select proname from pg_proc where pronamespace = 'public'::regnamespace"
                    + " and prosecdef order by proname"))
        .containsExactly(
            "calendar_owner",
            "importing_tenants",
            "key_named",
            "origin_is_listed",
            "tenant_ids",
            "tenants_to_learn");
    assertThat(
            rows(
                "select relname from pg_class where relnamespace = 'public'::regnamespace"
                    + " and relkind in ('v', 'm')"))
        .isEmpty();
  }

  private List<String> rows(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
