package io.meetworthy.outreach.prediction;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tenant's model in the database, one row. */
@Singleton
class StoredModels {
  // What is known already is not sent again.
  private static final String READ =
      """
      select number, fitted_at, ruleset_version,
        case when number = :known and fitted_at = :at then null else cast(model as text) end as model
      from acceptance_model where tenant_id = current_tenant()
      """;
  private static final String WRITE =
      """
      insert into acceptance_model
        (tenant_id, number, way, ruleset_version, fitted_at, model)
      values (current_tenant(), :number, :way, :ruleset, :at, cast(:model as json))
      on conflict (tenant_id) do update set
        number = excluded.number, way = excluded.way, ruleset_version = excluded.ruleset_version,
        fitted_at = excluded.fitted_at, model = excluded.model
      """;

  private final EntityManager session;

  StoredModels(EntityManager session) {
    this.session = session;
  }

  /** The newest, or the known one if it is that; {@link Fitted#NOTHING} where there is none. */
  @Transactional
  Fitted newest(Fitted known) {
    @SuppressWarnings("unchecked") // the class is given
    List<Tuple> rows =
        session
            .createNativeQuery(READ, Tuple.class)
            .setParameter("known", known.number())
            .setParameter("at", known.fittedAt().orElse(Instant.EPOCH))
            .getResultList();
    return rows.isEmpty() ? Fitted.NOTHING : fitted(rows.get(0), known);
  }

  private static Fitted fitted(Tuple row, Fitted known) {
    return Optional.ofNullable(row.get("model", String.class))
        .map(
            model ->
                new Fitted(
                    row.get("number", Long.class),
                    Optional.of(row.get("fitted_at", Instant.class)),
                    row.get("ruleset_version", String.class),
                    ModelJson.read(model)))
        .orElse(known);
  }

  @Transactional
  void keep(Fitted fitted) {
    session
        .createNativeQuery(WRITE)
        .setParameter("number", fitted.number())
        .setParameter("way", fitted.model().version())
        .setParameter("ruleset", fitted.ruleset())
        .setParameter("at", fitted.fittedAt().orElseThrow())
        .setParameter("model", ModelJson.written(fitted.model()))
        .executeUpdate();
  }
}
