package io.meetworthy.outreach.stats;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
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
      values
        (current_tenant(), cast(nullif(:before, '') as json), cast(nullif(:after, '') as json))
      """;
  // Locked, so that whoever empties the tenant waits until they are counted, or they are gone.
  private static final String OLDEST =
      """
      select change_id, cast(before as text), cast(after as text) from stat_change
      where tenant_id = current_tenant() order by change_id limit :most for update
      """;
  private static final String NAMED =
      """
      select change_id, cast(before as text), cast(after as text) from stat_change
      where tenant_id = current_tenant() and change_id = any(:ids) for update
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
        .setParameter("before", before.map(json::write).orElse(""))
        .setParameter("after", after.map(json::write).orElse(""))
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
    return read(session.createNativeQuery(OLDEST).setParameter("most", most));
  }

  /** Those of these that are still there. */
  List<Change> named(Collection<Long> ids) {
    return read(session.createNativeQuery(NAMED).setParameter("ids", ids.toArray(Long[]::new)));
  }

  private List<Change> read(Query query) {
    List<Change> changes = new ArrayList<>();
    for (Object each : query.getResultList()) {
      @Nullable Object[] row = (Object[]) each;
      changes.add(new Change((Long) Objects.requireNonNull(row[0]), read(row[1]), read(row[2])));
    }
    return changes;
  }

  void drop(Collection<Long> ids) {
    session.createNativeQuery(DROP).setParameter("ids", ids.toArray(Long[]::new)).executeUpdate();
  }

  private @Nullable CountedRequest read(@Nullable Object column) {
    return column == null ? null : json.read((String) column);
  }
}
