package io.meetworthy.outreach.key;

import io.meetworthy.outreach.secret.Pepper;
import io.meetworthy.outreach.tenant.Caller;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;

/** Tells who holds a key and what they may do. */
@Singleton
final class KeyHolders implements IdentityProvider<PresentedKey> {
  private static final String PURPOSE = "api-key";

  private final KnownKeys known;
  private final Pepper pepper;
  private final KeyUse use;
  private final Clock clock;

  KeyHolders(KnownKeys known, Pepper pepper, KeyUse use, Clock clock) {
    this.known = known;
    this.pepper = pepper;
    this.use = use;
    this.clock = clock;
  }

  /** What is stored of a key. */
  static byte[] hash(Pepper pepper, KeyText key) {
    return pepper.mac(PURPOSE, key.value());
  }

  @Override
  public Class<PresentedKey> getRequestType() {
    return PresentedKey.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      PresentedKey presented, AuthenticationRequestContext context) {
    // Computed for unknown ids too, so that the time does not tell which ids exist.
    byte[] hash = hash(pepper, presented.text());
    return known
        .find(presented.text().id())
        .map(
            copy ->
                copy.value()
                    .filter(key -> key.fits(hash, clock.instant()))
                    .map(key -> identity(key, presented, copy.isOld()))
                    .orElseThrow(AuthenticationFailedException::new));
  }

  private SecurityIdentity identity(KnownKey key, PresentedKey presented, boolean isOld) {
    use.note(key);
    boolean rightPlace =
        key.origins().isEmpty() || presented.origin().filter(key.origins()::contains).isPresent();
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new Caller(key.tenant(), key.id(), isOld))
        .addRoles(rightPlace ? key.scopes() : Set.of())
        .build();
  }
}
