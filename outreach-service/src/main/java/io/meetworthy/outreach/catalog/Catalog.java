package io.meetworthy.outreach.catalog;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The database's own list of its tables; a new one is in it without anybody's doing. */
@Singleton
public final class Catalog {
  private static final String COLUMNS =
      """
      select cast(t.relname as text), cast(a.attname as text),
        format_type(a.atttypid, null), coalesce(array_position(k.conkey, a.attnum), 0)
      from pg_class t
      join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
      left join pg_constraint k on k.conrelid = t.oid and k.contype = 'p'
      where t.relnamespace = cast('public' as regnamespace) and t.relkind in ('r', 'p')
        and exists (
          select from pg_attribute o where o.attrelid = t.oid and o.attname = 'tenant_id')
      order by t.relname, a.attnum
      """;
  private static final String KEYS =
      """
      select cast(c.relname as text), (
          select string_agg(a.attname, ',' order by at.place)
          from unnest(k.conkey) with ordinality as at (number, place)
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = at.number),
        cast(p.relname as text), (
          select string_agg(a.attname, ',' order by at.place)
          from unnest(k.confkey) with ordinality as at (number, place)
          join pg_attribute a on a.attrelid = k.confrelid and a.attnum = at.number),
        k.confdeltype not in ('n', 'd')
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_class p on p.oid = k.confrelid
      where k.contype = 'f' and k.conparentid = 0
        and k.connamespace = cast('public' as regnamespace)
      order by 1, 2
      """;

  private final EntityManager session;

  Catalog(EntityManager session) {
    this.session = session;
  }

  /** All with rows of tenants, by name. */
  @Transactional
  public Map<String, Table> tables() {
    Map<String, List<Column>> columns = new LinkedHashMap<>();
    for (Object[] row : rows(COLUMNS)) {
      columns
          .computeIfAbsent((String) row[0], name -> new ArrayList<>())
          .add(new Column((String) row[1], (String) row[2], ((Number) row[3]).intValue()));
    }
    Map<String, Table> tables = new LinkedHashMap<>();
    columns.forEach((name, all) -> tables.put(name, new Table(name, all)));
    return tables;
  }

  /** How they refer to each other. */
  @Transactional
  public List<ForeignKey> foreignKeys() {
    return rows(KEYS).stream()
        .map(
            row ->
                new ForeignKey(
                    (String) row[0],
                    List.of(((String) row[1]).split(",", -1)),
                    (String) row[2],
                    List.of(((String) row[3]).split(",", -1)),
                    (Boolean) row[4]))
        .toList();
  }

  @SuppressWarnings("unchecked") // each has several columns
  private List<Object[]> rows(String query) {
    return session.createNativeQuery(query).getResultList();
  }
}
