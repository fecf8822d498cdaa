package io.meetworthy.outreach.person;

import io.meetworthy.outreach.catalog.Column;
import io.meetworthy.outreach.catalog.ForeignKey;
import io.meetworthy.outreach.catalog.Table;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rows that are part of people, and those that mention them. */
@Singleton
public final class PersonRows {
  private static final String PEOPLE = "any(:people)";

  private final EntityManager session;
  private final PersonTables tables;

  PersonRows(EntityManager session, PersonTables tables) {
    this.session = session;
    this.tables = tables;
  }

  /** Takes what is kept of a person in one table. */
  @FunctionalInterface
  public interface Taker<E extends Exception> {
    /** The rows of this table, each an object in JSON. */
    void take(String table, List<String> rows) throws E;
  }

  /** Whether there is such a person. */
  @Transactional
  public boolean isThere(UUID person) {
    String sql = "select 1 from contact where tenant_id = current_tenant() and contact_id = ";
    return !query(sql + PEOPLE, List.of(person)).getResultList().isEmpty();
  }

  /** All of a person, table by table. */
  @Transactional
  public <E extends Exception> void read(UUID person, Taker<E> taker) throws E {
    for (PersonTable table : tables.all()) {
      taker.take(
          table.name(),
          texts(
              "select cast(row_to_json(shown) as text) from (select "
                  + table.table().readable()
                  + from(table)
                  + ") shown",
              List.of(person)));
    }
  }

  /** Where others mention a person, by the column's name: the primary keys of their rows. */
  @Transactional
  public Map<String, List<String>> mentions(UUID person) {
    Map<String, List<String>> mentions = new LinkedHashMap<>();
    for (ForeignKey key : tables.mentions()) {
      String column = key.childColumn(PersonTables.ID);
      String ids =
          tables.table(key.child()).key().stream()
              .map(Column::name)
              .collect(Collectors.joining(", "));
      mentions.put(
          key.child() + "." + column,
          texts(
              "select concat_ws('/', "
                  + (ids + ") from " + key.child())
                  + (" where tenant_id = current_tenant() and " + column + " = " + PEOPLE),
              List.of(person)));
    }
    return mentions;
  }

  /** The ids of others whose rows mention them. */
  @Transactional
  public Set<UUID> mentioning(Collection<UUID> people) {
    Set<UUID> ids = new HashSet<>();
    for (ForeignKey key : tables.mentions()) {
      String mention = " from " + key.child() + " x where x.tenant_id = current_tenant() and x.";
      String them = key.childColumn(PersonTables.ID) + " = " + PEOPLE;
      ids.addAll(ids(tables.table(key.child()), mention + them, people));
    }
    return ids;
  }

  /** How many rows there are of them, by table. */
  @Transactional
  public Map<String, Integer> counts(Collection<UUID> people) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (PersonTable table : tables.all()) {
      counts.put(
          table.name(),
          ((Number) query("select count(*)" + from(table), people).getSingleResult()).intValue());
    }
    return counts;
  }

  /** Their ids and those of all that is part of them. */
  @Transactional
  public Set<UUID> ids(Collection<UUID> people) {
    Set<UUID> ids = new HashSet<>(people);
    for (PersonTable table : tables.all()) {
      ids.addAll(ids(table.table(), from(table), people));
    }
    return ids;
  }

  private Set<UUID> ids(Table table, String from, Collection<UUID> people) {
    Set<UUID> ids = new HashSet<>();
    for (Column column : table.key()) {
      if (column.type().equals("uuid")) {
        @SuppressWarnings("unchecked") // one column
        List<UUID> found = query("select x." + column.name() + from, people).getResultList();
        ids.addAll(found);
      }
    }
    return ids;
  }

  /**
   * That nothing has happened to a contact, as SQL.
   *
   * @param contact the name of its row
   * @param since the moment from which on nothing may have happened, as SQL
   */
  @Transactional
  public String isUntouched(String contact, String since) {
    List<String> conditions = new ArrayList<>();
    for (PersonTable table : tables.all()) {
      if (table.tells() && !table.name().equals(PersonTables.PERSON)) {
        conditions.add(
            "not exists (select from "
                + (table.name() + " x where x.tenant_id = current_tenant() and ")
                + (table.isOf("x", contact + "." + PersonTables.ID) + " and ")
                + (table.isTouched("x", since) + ")"));
      }
    }
    conditions.add("true");
    return String.join(" and ", conditions);
  }

  private static String from(PersonTable table) {
    return (" from " + table.name() + " x where x.tenant_id = current_tenant() and ")
        + table.isOf("x", PEOPLE);
  }

  @SuppressWarnings("unchecked") // one column
  private List<String> texts(String sql, Collection<UUID> people) {
    return query(sql, people).getResultList();
  }

  private jakarta.persistence.Query query(String sql, Collection<UUID> people) {
    return session.createNativeQuery(sql).setParameter("people", people.toArray(UUID[]::new));
  }
}
