package io.meetworthy.outreach.prediction;

import io.meetworthy.outreach.erasure.TenantEmptying;
import io.meetworthy.outreach.retention.TenantSettings;
import io.meetworthy.outreach.tenant.Tenants;
import io.meetworthy.scoring.prediction.AcceptanceModel;
import io.meetworthy.scoring.prediction.Settled;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Fits the models of those whose outcomes have changed, in the background.
 *
 * <p>A removal is unlearned at the next look; new outcomes wait until they are a twentieth of what
 * is known, or for a while. Of several replicas one fits, and the others fetch what it kept.
 */
@Singleton
final class Learning {
  private static final Logger LOG = Logger.getLogger(Learning.class);
  private static final int A_TWENTIETH = 20;
  private static final String WHO = "select tenants_to_learn(:way, :ruleset)";
  private static final String LOCK =
      "advisory_xact_lock(hashtext('acceptance_model'), hashtext(current_tenant()))";
  private static final String ALONE = "select pg_try_" + LOCK;
  private static final String WAIT = "select cast(pg_" + LOCK + " as text)";

  private final Tenants tenants;
  private final EntityManager session;
  private final StoredCases cases;
  private final StoredModels stored;
  private final OutcomeChanges changes;
  private final Models models;
  private final TenantSettings settings;
  private final Clock clock;
  private final Duration patience;

  Learning(
      Tenants tenants,
      EntityManager session,
      StoredCases cases,
      StoredModels stored,
      OutcomeChanges changes,
      Models models,
      TenantSettings settings,
      Clock clock,
      @ConfigProperty(name = "meetworthy.prediction.patience") Duration patience) {
    this.tenants = tenants;
    this.session = session;
    this.cases = cases;
    this.stored = stored;
    this.changes = changes;
    this.models = models;
    this.settings = settings;
    this.clock = clock;
    this.patience = patience;
  }

  @Scheduled(
      every = "{meetworthy.prediction.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void look() {
    try {
      for (String tenant : tenantsToLearn()) {
        learn(tenant, patience);
      }
    } catch (RuntimeException e) {
      LOG.warnf("Nothing was learned (%s)", e.getClass().getSimpleName());
    }
  }

  @SuppressWarnings("unchecked") // one column
  private List<String> tenantsToLearn() {
    return tenants.as(
        Tenants.ANONYMOUS,
        () ->
            (List<String>)
                session
                    .createNativeQuery(WHO, String.class)
                    .setParameter("way", AcceptanceModel.VERSION)
                    .setParameter("ruleset", cases.rules().version())
                    .getResultList());
  }

  /** Fits the tenant's model if that is due. */
  void learn(String tenant, Duration patience) {
    Optional<Fitted> fitted = tenants.as(tenant, () -> learned(patience));
    fitted.ifPresent(model -> models.take(tenant, model));
  }

  private Optional<Fitted> learned(Duration patience) {
    Fitted before = stored.newest(Fitted.NOTHING);
    if (!isDue(before, patience)
        || !(boolean) session.createNativeQuery(ALONE, Boolean.class).getSingleResult()) {
      return Optional.empty();
    }
    // The lock is ours now; another replica may have fitted while we looked, or all is gone.
    Fitted latest = stored.newest(before);
    if (!isDue(latest, patience)) {
      return Optional.empty();
    }
    // First what is done with, then the outcomes: what comes between is learned twice, never
    // missed.
    List<Long> done = changes.ids();
    List<Settled> settled = cases.settled();
    Fitted fitted =
        new Fitted(
            latest.number() + 1,
            Optional.of(clock.instant()),
            cases.rules().version(),
            AcceptanceModel.of(
                settled, settings.expectedAcceptance().orElse(AcceptanceModel.USUAL_GUESS)));
    stored.keep(fitted);
    changes.drop(done);
    return Optional.of(fitted);
  }

  /** What is fitted at this moment goes too, and nothing more is until the end of that. */
  @Transactional(TxType.MANDATORY)
  void stop(@Observes TenantEmptying emptying) {
    session.createNativeQuery(WAIT).getSingleResult();
  }

  private boolean isDue(Fitted before, Duration patience) {
    OutcomeChanges.Waiting waiting = changes.waiting();
    if (waiting.oldest() == null) {
      return before.number() > 0 && isOutdated(before);
    }
    return waiting.removed()
        || waiting.count() * A_TWENTIETH >= before.model().settled()
        || !clock.instant().isBefore(waiting.oldest().plus(patience))
        || isOutdated(before);
  }

  private boolean isOutdated(Fitted before) {
    return !before.model().version().equals(AcceptanceModel.VERSION)
        || before.ruleset().compareTo(cases.rules().version()) < 0;
  }
}
