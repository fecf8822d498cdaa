package io.meetworthy.outreach.stats;

import io.meetworthy.outreach.contract.WireNames;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** The stored sheets, and with them whatever changed since. */
@Singleton
final class Sheets {
  // One statement is one look: no change is seen both here and there, or in neither.
  private static final String READ =
      """
      select s.dimension, s.start_on, cast(s.counts as text), null
      from unnest(cast(:dimensions as text[])) as d (dimension)
      cross join unnest(
        cast(:grains as text[]), cast(:firsts as date[]), cast(:lasts as date[]))
        as w (grain, first, last)
      join stat_sheet s
        on s.tenant_id = current_tenant() and s.dimension = d.dimension and s.grain = w.grain
          and s.start_on between w.first and w.last
      union all
      select null, null, cast(before as text), cast(after as text)
      from stat_change where tenant_id = current_tenant()
      """;
  private static final String READ_EACH =
      """
      select s.dimension, s.grain, s.start_on, cast(s.counts as text)
      from unnest(
        cast(:dimensions as text[]), cast(:grains as text[]), cast(:starts as date[]))
        as w (dimension, grain, start)
      join stat_sheet s
        on s.tenant_id = current_tenant() and s.dimension = w.dimension and s.grain = w.grain
          and s.start_on = w.start
      """;
  private static final String WRITE =
      """
      insert into stat_sheet (tenant_id, dimension, grain, start_on, counts)
      select current_tenant(), w.dimension, w.grain, w.start, cast(w.counts as json)
      from unnest(
        cast(:dimensions as text[]), cast(:grains as text[]), cast(:starts as date[]),
        cast(:counts as text[])) as w (dimension, grain, start, counts)
      on conflict (tenant_id, dimension, grain, start_on) do update set counts = excluded.counts
      """;
  private static final String DROP =
      """
      delete from stat_sheet s
      using unnest(
        cast(:dimensions as text[]), cast(:grains as text[]), cast(:starts as date[]))
        as w (dimension, grain, start)
      where s.tenant_id = current_tenant() and s.dimension = w.dimension and s.grain = w.grain
        and s.start_on = w.start
      """;
  private static final String ALL =
      """
      select dimension, grain, start_on, cast(counts as text) from stat_sheet
      where tenant_id = current_tenant()
      """;
  private static final int ROWS = 200;

  private final EntityManager session;
  private final CountedJson json;

  Sheets(EntityManager session, CountedJson json) {
    this.session = session;
    this.json = json;
  }

  /** Hands over all counts of these dimensions in these times, exactly as they are now. */
  void read(Collection<Dimension> dimensions, List<Period.Stretch> stretches, Counter counter) {
    Query query =
        session
            .createNativeQuery(READ)
            .setParameter(
                "dimensions", dimensions.stream().map(Dimension::wireName).toArray(String[]::new))
            .setParameter(
                "grains", stretches.stream().map(s -> name(s.grain())).toArray(String[]::new))
            .setParameter("firsts", dates(stretches.stream().map(Period.Stretch::first).toList()))
            .setParameter("lasts", dates(stretches.stream().map(Period.Stretch::last).toList()));
    Counter wanted = new Within(dimensions, stretches, counter);
    for (Object each : query.getResultList()) {
      SheetRow row = new SheetRow((Object[]) each);
      if (row.isSheet()) {
        row.count(counter);
      } else {
        row.change(json).count(wanted);
      }
    }
  }

  /** The sheets as they are, to be added to. */
  void readInto(SheetBatch batch) {
    Query query = of(READ_EACH, List.copyOf(batch.sheets().keySet()));
    for (Object each : query.getResultList()) {
      Object[] row = (Object[]) each;
      Sheet.read((String) row[3], batch.at(key(row))::add);
    }
  }

  /** Writes them in one order, so that two writers wait for each other at most. */
  void write(SheetBatch batch) {
    List<Map.Entry<SheetKey, Sheet>> all = new ArrayList<>(batch.sheets().entrySet());
    for (int from = 0; from < all.size(); from += ROWS) {
      var some = all.subList(from, Math.min(all.size(), from + ROWS));
      List<SheetKey> kept = new ArrayList<>();
      List<SheetKey> empty = new ArrayList<>();
      List<String> counts = new ArrayList<>();
      for (var entry : some) {
        if (entry.getValue().isEmpty()) {
          empty.add(entry.getKey());
        } else {
          kept.add(entry.getKey());
          counts.add(entry.getValue().json());
        }
      }
      of(WRITE, kept).setParameter("counts", counts.toArray(String[]::new)).executeUpdate();
      of(DROP, empty).executeUpdate();
    }
  }

  /** What would have to be written for all to be the same as these. */
  SheetBatch differing(SheetBatch anew) {
    SheetBatch different = new SheetBatch();
    Set<SheetKey> known = new HashSet<>();
    try (Stream<?> rows =
        session
            .createNativeQuery(ALL)
            .setHint(HibernateHints.HINT_FETCH_SIZE, ROWS)
            .getResultStream()) {
      rows.forEach(
          each -> {
            Object[] row = (Object[]) each;
            SheetKey key = key(row);
            known.add(key);
            Sheet sheet = anew.sheets().getOrDefault(key, new Sheet());
            if (!sheet.json().equals(row[3])) {
              different.sheets().put(key, sheet);
            }
          });
    }
    anew.sheets()
        .forEach(
            (key, sheet) -> {
              if (!known.contains(key)) {
                different.sheets().put(key, sheet);
              }
            });
    return different;
  }

  private static SheetKey key(Object[] row) {
    return new SheetKey(
        Dimension.named((String) row[0]),
        Grain.valueOf(((String) row[1]).toUpperCase(Locale.ROOT)),
        SheetRow.date(row[2]));
  }

  private Query of(String sql, List<SheetKey> keys) {
    return session
        .createNativeQuery(sql)
        .setParameter(
            "dimensions", keys.stream().map(k -> k.dimension().wireName()).toArray(String[]::new))
        .setParameter("grains", keys.stream().map(k -> name(k.grain())).toArray(String[]::new))
        .setParameter("starts", dates(keys.stream().map(SheetKey::start).toList()));
  }

  private static String name(Grain grain) {
    return WireNames.of(grain);
  }

  private static String[] dates(List<LocalDate> days) {
    return days.stream().map(LocalDate::toString).toArray(String[]::new);
  }
}
