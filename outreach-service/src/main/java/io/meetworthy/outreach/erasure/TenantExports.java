package io.meetworthy.outreach.erasure;

import com.fasterxml.jackson.core.JsonGenerator;
import io.meetworthy.outreach.catalog.Catalog;
import io.meetworthy.outreach.catalog.Table;
import io.meetworthy.outreach.json.JsonStream;
import io.meetworthy.outreach.tenant.CurrentTenant;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/** Writes all that a tenant keeps, some rows at a time, however many there are. */
@Singleton
class TenantExports {
  // Sealed answers and the minute's counts are the service's own and of no use elsewhere.
  private static final List<String> LEFT_OUT = List.of("kept_answer", "rate_window");
  private static final int AT_ONCE = 100;

  private final Catalog catalog;
  private final TenantRows rows;
  private final RowText text;
  private final CurrentTenant tenant;
  private final Clock clock;

  TenantExports(Catalog catalog, TenantRows rows, RowText text, CurrentTenant tenant, Clock clock) {
    this.catalog = catalog;
    this.rows = rows;
    this.text = text;
    this.tenant = tenant;
    this.clock = clock;
  }

  /** Everything. A slow reader keeps no connection to the database between two pages. */
  JsonStream all() {
    List<Table> tables =
        catalog.tables().values().stream()
            .filter(table -> !LEFT_OUT.contains(table.name()))
            .toList();
    return new JsonStream(out -> write(tables, out));
  }

  private void write(List<Table> tables, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("tenantId", tenant.required());
    out.writeStringField("exportedAt", clock.instant().toString());
    out.writeArrayFieldStart("tables");
    for (Table table : tables) {
      out.writeStartObject();
      out.writeStringField("table", table.name());
      out.writeArrayFieldStart("rows");
      write(table, out);
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void write(Table table, JsonGenerator out) throws IOException {
    List<TenantRows.Row> page = rows.page(table, List.of(), AT_ONCE);
    text.write(page.stream().map(TenantRows.Row::text).toList(), out);
    while (page.size() == AT_ONCE) {
      page = rows.page(table, page.get(AT_ONCE - 1).key(), AT_ONCE);
      text.write(page.stream().map(TenantRows.Row::text).toList(), out);
    }
  }
}
