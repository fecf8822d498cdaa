package io.meetworthy.outreach.key;

import io.meetworthy.outreach.audit.Audit;
import io.meetworthy.outreach.http.IfMatch;
import io.meetworthy.outreach.json.MergePatch;
import io.meetworthy.outreach.json.MergePatches;
import io.meetworthy.outreach.page.Conditions;
import io.meetworthy.outreach.page.PageRequest;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.secret.Pepper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored keys of the tenant. */
@ApplicationScoped
class ApiKeys implements PanacheRepositoryBase<ApiKey, String> {
  // Often enough to see what a key is still used for, and seldom enough to cost nothing.
  private static final String USED =
      """
      update api_key set last_used_at = :at
      where tenant_id = current_tenant() and key_id = :id
        and (last_used_at is null or last_used_at < :at)
      """;

  private final Pepper pepper;
  private final MergePatches patches;
  private final Audit audit;
  private final Event<KeyChange> changed;
  private final Clock clock;

  ApiKeys(Pepper pepper, MergePatches patches, Audit audit, Event<KeyChange> changed, Clock clock) {
    this.pepper = pepper;
    this.changed = changed;
    this.patches = patches;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A key with the only copy of its text.
   *
   * @param key as stored
   * @param text to be shown once
   */
  record Issued(ApiKey key, KeyText text) {}

  /** The newest first. */
  @Transactional
  List<ApiKey> page(PageRequest asked) {
    Conditions where = new Conditions();
    asked
        .after()
        .ifPresent(
            after ->
                where
                    .and("createdAt <= :time", "time", after.time(0))
                    .and("createdAt < :time or id < :id", "id", after.text(1)));
    return find(where.orderedBy("createdAt desc, id desc"), where.values())
        .page(0, asked.rows())
        .list();
  }

  @Transactional
  Issued add(NewApiKey wanted) {
    return add(wanted.checked(clock.instant()), KeyText.random(wanted.kindOrLive()));
  }

  @Transactional
  Issued add(NewApiKey wanted, KeyText text) {
    ApiKey key = new ApiKey(text, KeyHolders.hash(pepper, text), wanted, clock.instant());
    persist(key);
    return issued("api-key.created", key, text);
  }

  @Transactional
  Optional<ApiKey> find(String id) {
    return findByIdOptional(id);
  }

  @Transactional
  Optional<ApiKey> change(String id, IfMatch meant, MergePatch<NewApiKey> patch) {
    return held(id)
        .map(
            key -> {
              meant.admit(key.version());
              unlessRevoked(key);
              NewApiKey wanted = patches.apply(patch, key.wanted());
              if (wanted.kindOrLive() != key.kind()) {
                throw ProblemException.invalid(Fault.at("/kind", "fixed", "A key keeps its kind."));
              }
              key.become(wanted.checked(clock.instant()));
              return done("api-key.changed", key);
            });
  }

  /** Gives a key another secret; the one before goes on for a while. */
  @Transactional
  Optional<Issued> rotate(String id, Duration overlap) {
    return held(id)
        .map(
            key -> {
              unlessRevoked(key);
              KeyText text = KeyText.renewed(key.kind(), key.id());
              key.rotate(KeyHolders.hash(pepper, text), clock.instant().plus(overlap));
              return issued("api-key.rotated", key, text);
            });
  }

  @Transactional
  Optional<ApiKey> revoke(String id, IfMatch meant) {
    return held(id)
        .map(
            key -> {
              meant.admit(key.version());
              key.revoke(clock.instant());
              return done("api-key.revoked", key);
            });
  }

  /** Nobody else changes it until the transaction ends. */
  private Optional<ApiKey> held(String id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Nothing brings it back, so a new secret or end would only look as if it did. */
  private static void unlessRevoked(ApiKey key) {
    if (key.revokedAt().isPresent()) {
      throw new ProblemException(
          new Problem.Conflict("This key is revoked; make another one.", Map.of()));
    }
  }

  private Issued issued(String action, ApiKey key, KeyText text) {
    return new Issued(done(action, key), text);
  }

  private ApiKey done(String action, ApiKey key) {
    audit.record(action, key.id());
    // Written now, so that the version is the new one.
    flush();
    changed.fire(new KeyChange(key.id()));
    return key;
  }

  @Transactional
  void used(String id, Instant at) {
    getEntityManager()
        .createNativeQuery(USED)
        .setParameter("id", id)
        .setParameter("at", at)
        .executeUpdate();
  }
}
