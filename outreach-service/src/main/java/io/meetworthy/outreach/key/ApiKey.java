package io.meetworthy.outreach.key;

import io.meetworthy.outreach.page.Position;
import io.meetworthy.outreach.tenant.Scope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A stored key: everything but the key itself. */
@Entity
@Table(name = "api_key")
class ApiKey {
  @Id
  @Column(name = "key_id")
  private String id;

  @TenantId
  @Column(name = "tenant_id")
  private @Nullable String tenant;

  @Version private long version;

  private String kind;
  private String name;
  private List<String> scopes;
  private List<String> origins;

  @Column(name = "secret_hash")
  private byte[] hash;

  @Column(name = "previous_hash")
  private byte @Nullable [] previousHash;

  @Column(name = "previous_until")
  private @Nullable Instant previousUntil;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private @Nullable Instant expiresAt;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  /** Written apart, since it is no change that a caller made. */
  @Column(name = "last_used_at", insertable = false, updatable = false)
  private @Nullable Instant lastUsedAt;

  ApiKey(KeyText text, byte[] hash, NewApiKey wanted, Instant now) {
    this.id = text.id();
    this.kind = text.kind().wireName();
    this.hash = hash;
    this.createdAt = now;
    this.name = wanted.name();
    this.scopes = wireNames(wanted);
    this.origins = wanted.originsOrNone();
    this.expiresAt = wanted.expiresAt();
  }

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected ApiKey() {}

  /** Takes over everything but the kind, which a key keeps. */
  void become(NewApiKey wanted) {
    name = wanted.name();
    scopes = wireNames(wanted);
    origins = wanted.originsOrNone();
    expiresAt = wanted.expiresAt();
  }

  private static List<String> wireNames(NewApiKey wanted) {
    return wanted.scopes().stream().sorted().map(Scope::wireName).toList();
  }

  /** The secret before goes on for a while; one still older ends now. */
  void rotate(byte[] newHash, Instant previousEnd) {
    previousHash = hash;
    previousUntil = previousEnd;
    hash = newHash;
  }

  /** Ends it; the first time counts. */
  void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  /** As if it were to be made again: what a change starts from. */
  NewApiKey wanted() {
    return new NewApiKey(name, kind(), scopes.stream().map(Scope::of).toList(), origins, expiresAt);
  }

  /** Where it stands among the tenant's keys, the newest first. */
  Position position() {
    return Position.of(createdAt, id);
  }

  String id() {
    return id;
  }

  long version() {
    return version;
  }

  KeyKind kind() {
    return kind.equals(KeyKind.LIVE.wireName()) ? KeyKind.LIVE : KeyKind.PUBLISHABLE;
  }

  Instant createdAt() {
    return createdAt;
  }

  Optional<Instant> previousUntil() {
    return Optional.ofNullable(previousUntil);
  }

  Optional<Instant> revokedAt() {
    return Optional.ofNullable(revokedAt);
  }

  Optional<Instant> lastUsedAt() {
    return Optional.ofNullable(lastUsedAt);
  }
}
