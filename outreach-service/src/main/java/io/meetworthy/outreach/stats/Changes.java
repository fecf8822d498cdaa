package io.meetworthy.outreach.stats;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The changes that no sheet knows of yet. */
@Singleton
final class Changes {
  private static final String ADD =
      """
      insert into stat_change (tenant_id, before, after)
      values (current_tenant(), cast(:before as json), cast(:after as json))
      """;
  // Locked, so that whoever empties the tenant waits until they are counted, or they are gone.
  private static final String OLDEST =
      """
      select change_id, cast(before as text), cast(after as text) from stat_change
      where tenant_id = current_tenant() order by change_id limit :most for update
      """;
  private static final String DROP =
      "delete from stat_change where tenant_id = current_tenant() and change_id = any(:ids)";
  private static final String BACKLOG =
      """
      select case
        when count(*) = 0 then 'none'
        when count(*) = :many or min(at) < now() - interval '1 minute' then 'due'
        else 'some' end
      from (
        select at from stat_change
        where tenant_id = current_tenant() order by change_id limit :many) as waiting
      """;

  private final EntityManager session;
  private final CountedJson json;

  Changes(EntityManager session, CountedJson json) {
    this.session = session;
    this.json = json;
  }

  void add(Optional<CountedRequest> before, Optional<CountedRequest> after) {
    session
        .createNativeQuery(ADD)
        .setParameter("before", before.map(json::write).orElse(null), String.class)
        .setParameter("after", after.map(json::write).orElse(null), String.class)
        .executeUpdate();
  }

  /** How much waits. */
  enum Backlog {
    NONE,
    SOME,
    /** So many that reading them takes a moment, or some for longer than a minute. */
    DUE
  }

  Backlog backlog(int many) {
    String backlog =
        (String) session.createNativeQuery(BACKLOG).setParameter("many", many).getSingleResult();
    return Backlog.valueOf(backlog.toUpperCase(Locale.ROOT));
  }

  /** The oldest ones. */
  List<Change> oldest(int most) {
    @SuppressWarnings("unchecked") // three columns
    List<@Nullable Object[]> rows =
        session.createNativeQuery(OLDEST).setParameter("most", most).getResultList();
    return rows.stream()
        .map(row -> new Change((Long) Objects.requireNonNull(row[0]), read(row[1]), read(row[2])))
        .toList();
  }

  void drop(Collection<Long> ids) {
    session
        .createNativeQuery(DROP)
        .setParameter("ids", ids.toArray(Long[]::new))
        .executeUpdate();
  }

  private @Nullable CountedRequest read(@Nullable Object column) {
    return column == null ? null : json.read((String) column);
  }
}
