package io.meetworthy.outreach.support;

import io.meetworthy.outreach.catalog.Catalog;
import io.meetworthy.outreach.tenant.Tenants;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;

/** Every row of every table of every tenant, as text in lower case; bytes in hexadecimal. */
@Singleton
public final class Dump {
  private final Tenants tenants;
  private final Catalog catalog;
  private final EntityManager session;

  Dump(Tenants tenants, Catalog catalog, EntityManager session) {
    this.tenants = tenants;
    this.catalog = catalog;
    this.session = session;
  }

  public String text() {
    StringBuilder text = new StringBuilder();
    for (String tenant : tenants.ids()) {
      tenants.run(
          tenant,
          () -> {
            for (String table : catalog.tables().keySet()) {
              List<?> rows =
                  session
                      .createNativeQuery("select cast(r as text) from " + table + " r")
                      .getResultList();
              rows.forEach(row -> text.append(table).append(' ').append(row).append('\n'));
            }
          });
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }
}
