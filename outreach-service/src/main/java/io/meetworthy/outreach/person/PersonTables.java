package io.meetworthy.outreach.person;

import io.meetworthy.outreach.catalog.Catalog;
import io.meetworthy.outreach.catalog.ForeignKey;
import io.meetworthy.outreach.catalog.Table;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * In which tables a person can be: the table of people, and whatever refers to it and goes with it,
 * over as many steps as it takes.
 */
@Singleton
final class PersonTables {
  static final String PERSON = "contact";
  static final String ID = "contact_id";

  private final Catalog catalog;

  PersonTables(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Those with rows that are part of a person, the person's own first. */
  List<PersonTable> all() {
    Map<String, List<List<ForeignKey>>> ways = new LinkedHashMap<>();
    ways.computeIfAbsent(PERSON, name -> new ArrayList<>()).add(List.of());
    List<ForeignKey> keys = catalog.foreignKeys().stream().filter(ForeignKey::goesAlong).toList();
    follow(PERSON, List.of(), keys, ways);
    Map<String, Table> tables = catalog.tables();
    List<PersonTable> all = new ArrayList<>();
    tables.forEach(
        (name, table) -> {
          List<List<ForeignKey>> found = ways.getOrDefault(name, List.of());
          if (!found.isEmpty()) {
            all.add(name.equals(PERSON) ? 0 : all.size(), new PersonTable(table, found));
          }
        });
    return all;
  }

  /** Every way to what belongs to it; none passes a table twice. */
  private static void follow(
      String parent,
      List<ForeignKey> way,
      List<ForeignKey> keys,
      Map<String, List<List<ForeignKey>>> ways) {
    for (ForeignKey key : keys) {
      boolean passed =
          key.child().equals(PERSON)
              || way.stream().anyMatch(step -> step.child().equals(key.child()));
      if (key.parent().equals(parent) && !passed) {
        List<ForeignKey> longer = new ArrayList<>(List.of(key));
        longer.addAll(way);
        ways.computeIfAbsent(key.child(), name -> new ArrayList<>()).add(longer);
        follow(key.child(), longer, keys, ways);
      }
    }
  }

  /** The keys of rows that mention a person and are not part of one. */
  List<ForeignKey> mentions() {
    return catalog.foreignKeys().stream()
        .filter(key -> key.parent().equals(PERSON) && !key.goesAlong())
        .toList();
  }

  Table table(String name) {
    return Objects.requireNonNull(catalog.tables().get(name), name);
  }
}
