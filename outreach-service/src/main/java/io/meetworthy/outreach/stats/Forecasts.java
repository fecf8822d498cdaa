package io.meetworthy.outreach.stats;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was forecast of requests when they were sent, to be held against what came. */
@Singleton
public class Forecasts {
  private static final int SCALE = 1000;
  private static final String KEEP =
      """
      insert into request_forecast (tenant_id, request_id, probability, model)
      values (current_tenant(), :request, :probability, :model)
      on conflict (tenant_id, request_id)
      do update set probability = excluded.probability, model = excluded.model
      """;
  private static final String READ =
      """
      select probability from request_forecast
      where tenant_id = current_tenant() and request_id = :request
      """;
  private static final String DROP =
      "delete from request_forecast where tenant_id = current_tenant() and request_id = :request";

  private final EntityManager session;

  Forecasts(EntityManager session) {
    this.session = session;
  }

  /**
   * Keeps a forecast. To be called while a request becomes sent, by an observer of that change, and
   * at no other time: {@link Recorder} counts it right afterwards.
   *
   * @param request its id
   * @param probability of acceptance, 0-1
   * @param model which model gave it
   */
  @Transactional(TxType.MANDATORY)
  public void keep(UUID request, double probability, String model) {
    session
        .createNativeQuery(KEEP)
        .setParameter("request", request)
        .setParameter("probability", (int) Math.round(probability * SCALE))
        .setParameter("model", model)
        .executeUpdate();
  }

  /** In thousandths; null where there was none. */
  @Nullable Integer of(UUID request) {
    List<?> found =
        session.createNativeQuery(READ).setParameter("request", request).getResultList();
    return found.isEmpty() ? null : (Integer) found.get(0);
  }

  void drop(UUID request) {
    session.createNativeQuery(DROP).setParameter("request", request).executeUpdate();
  }
}
