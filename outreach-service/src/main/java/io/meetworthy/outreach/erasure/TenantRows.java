package io.meetworthy.outreach.erasure;

import io.meetworthy.outreach.audit.Audit;
import io.meetworthy.outreach.catalog.Catalog;
import io.meetworthy.outreach.catalog.Table;
import io.meetworthy.outreach.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All rows of the tenant. The database is asked which tables there are, so that a new one is never
 * forgotten; those that stay are named here.
 */
@ApplicationScoped
class TenantRows {
  // Without names or texts: who may ask, who did what, how much, what was decided, and who is not
  // to come back.
  static final List<String> STAYING =
      List.of(
          "tenant",
          "api_key",
          "audit_event",
          "rate_window",
          "usage_count",
          "tenant_setting",
          "suppression",
          "suppression_key");

  private final EntityManager session;
  private final CurrentTenant tenant;
  private final Catalog catalog;
  private final Audit audit;
  private final Event<TenantEmptying> emptying;

  TenantRows(
      EntityManager session,
      CurrentTenant tenant,
      Catalog catalog,
      Audit audit,
      Event<TenantEmptying> emptying) {
    this.session = session;
    this.tenant = tenant;
    this.catalog = catalog;
    this.audit = audit;
    this.emptying = emptying;
  }

  /** Deletes them, all or none. */
  @Transactional
  void delete() {
    emptying.fire(new TenantEmptying());
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
    return catalog.tables().keySet().stream().filter(name -> !STAYING.contains(name)).toList();
  }

  /**
   * A row to be read.
   *
   * @param text its readable columns, as a JSON object
   * @param key the values of its primary key, from which the next page goes on
   */
  record Row(String text, List<String> key) {}

  /** Some rows of a table, in the order of its primary key, behind this one. */
  @Transactional
  List<Row> page(Table table, List<String> after, int rows) {
    Query query = session.createNativeQuery(sql(table, !after.isEmpty(), rows));
    for (int i = 0; i < after.size(); i++) {
      query.setParameter("k" + i, after.get(i));
    }
    @SuppressWarnings("unchecked") // the text, a blank and the key
    List<@Nullable Object[]> found = query.getResultList();
    return found.stream().map(TenantRows::row).toList();
  }

  private static Row row(@Nullable Object[] row) {
    List<String> values = Arrays.stream(row).map(String::valueOf).toList();
    return new Row(values.get(0), values.subList(2, values.size()));
  }

  private static String sql(Table table, boolean isFurther, int rows) {
    // By the row's name, since an output column of the same name, a text, would order otherwise.
    List<String> names = table.key().stream().map(column -> "r." + column.name()).toList();
    String key = String.join(", ", names);
    String text =
        "select cast((select row_to_json(shown) from (select "
            + (table.readable() + ") shown) as text), ''")
            + names.stream()
                .map(name -> ", cast(" + name + " as text)")
                .collect(Collectors.joining());
    String behind =
        IntStream.range(0, names.size())
            .mapToObj(i -> "cast(:k" + i + " as " + table.key().get(i).type() + ")")
            .collect(Collectors.joining(", "));
    return text
        + (" from " + table.name() + " r where r.tenant_id = current_tenant()")
        + (isFurther ? " and (" + key + ") > (" + behind + ")" : "")
        + (names.isEmpty() ? "" : " order by " + key)
        + (" limit " + rows);
  }
}
