package io.meetworthy.outreach.suppression;

import io.meetworthy.outreach.audit.Audit;
import io.meetworthy.outreach.http.IfMatch;
import io.meetworthy.outreach.page.Conditions;
import io.meetworthy.outreach.page.PageRequest;
import io.meetworthy.outreach.secret.Pepper;
import io.meetworthy.outreach.tenant.CurrentTenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The tenant's suppressions. What somebody was told apart by is kept as a hash under the pepper and
 * for this tenant alone: without the pepper nobody can try whether it was this address or that.
 */
@ApplicationScoped
public class Suppressions implements PanacheRepositoryBase<Suppression, UUID> {
  /** Where they are. */
  public static final String PATH = "/v1/suppressions";

  private static final String ADD =
      """
      insert into suppression_key (tenant_id, hash, suppression_id)
      select current_tenant(), hash, :id from unnest(cast(:hashes as bytea[])) as hash
      on conflict (tenant_id, hash) do nothing
      """;
  private static final String FIND =
      """
      select k.hash, k.suppression_id from suppression_key k
      where k.tenant_id = current_tenant() and k.hash = any(cast(:hashes as bytea[]))
      """;

  private final EntityManager session;
  private final Pepper pepper;
  private final CurrentTenant tenant;
  private final Audit audit;
  private final Clock clock;

  Suppressions(
      EntityManager session, Pepper pepper, CurrentTenant tenant, Audit audit, Clock clock) {
    this.session = session;
    this.pepper = pepper;
    this.tenant = tenant;
    this.audit = audit;
    this.clock = clock;
  }

  /** Keeps whoever has one of these names out from now on. */
  @Transactional(TxType.MANDATORY)
  public UUID suppress(Collection<String> names) {
    Suppression made = new Suppression(clock.instant());
    persist(made);
    flush();
    session
        .createNativeQuery(ADD)
        .setParameter("id", made.id())
        .setParameter("hashes", hashes(names))
        .executeUpdate();
    return made.id();
  }

  /** The suppression of whoever has one of these names. */
  @Transactional
  public Optional<UUID> of(Collection<String> names) {
    return found(names).stream().map(row -> (UUID) row[1]).findFirst();
  }

  /** Those of these names that are suppressed. */
  @Transactional
  public Set<String> known(Collection<String> names) {
    Map<ByteBuffer, String> byHash = new HashMap<>();
    names.forEach(name -> byHash.put(ByteBuffer.wrap(hash(name)), name));
    Set<String> known = new HashSet<>();
    for (Object[] row : found(names)) {
      known.add(byHash.getOrDefault(ByteBuffer.wrap((byte[]) row[0]), ""));
    }
    return known;
  }

  /** The newest first. */
  @Transactional
  List<Suppression> page(PageRequest asked) {
    Conditions where = new Conditions();
    asked.after().ifPresent(after -> where.and("id < :after", "after", after.id(0)));
    return find(where.orderedBy("id desc"), where.values()).page(0, asked.rows()).list();
  }

  @Transactional
  Optional<Suppression> find(UUID id) {
    return findByIdOptional(id);
  }

  /** Whoever it was may be kept again. */
  @Transactional
  boolean lift(UUID id, IfMatch meant) {
    Optional<Suppression> found = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    found.ifPresent(
        lifted -> {
          meant.admit(lifted.version());
          delete(lifted);
          flush();
          audit.record("suppression.lifted", id);
        });
    return found.isPresent();
  }

  private List<Object[]> found(Collection<String> names) {
    if (names.isEmpty()) {
      return List.of();
    }
    @SuppressWarnings("unchecked") // two columns
    List<Object[]> rows =
        session.createNativeQuery(FIND).setParameter("hashes", hashes(names)).getResultList();
    return rows;
  }

  private String[] hashes(Collection<String> names) {
    // As PostgreSQL writes bytes.
    return names.stream()
        .map(name -> "\\x" + HexFormat.of().formatHex(hash(name)))
        .toArray(String[]::new);
  }

  private byte[] hash(String name) {
    return pepper.mac("suppression", tenant.required() + "\n" + name);
  }
}
