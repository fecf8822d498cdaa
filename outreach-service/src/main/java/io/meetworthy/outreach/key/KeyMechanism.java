package io.meetworthy.outreach.key;

import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.outreach.problem.ProblemType;
import io.meetworthy.outreach.tenant.Scope;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads {@code Authorization: Bearer mw_…}. Who sends nothing is anonymous and may only check. */
@Singleton
final class KeyMechanism implements HttpAuthenticationMechanism {
  private static final Problem KEY_IN_ADDRESS =
      new Problem.Plain(
          ProblemType.BAD_REQUEST,
          "Addresses are logged along the way, so a key in one is no longer a secret. Rotate it.");
  private static final String SCHEME = "bearer ";

  private final SecurityIdentity nobody;

  KeyMechanism(
      @ConfigProperty(name = "meetworthy.anonymous-checks", defaultValue = "true")
          boolean anonymousChecks) {
    QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder().setAnonymous(true);
    this.nobody = (anonymousChecks ? identity.addRole(Scope.Named.CHECK) : identity).build();
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext exchange, IdentityProviderManager providers) {
    if (hasKeyInAddress(exchange)) {
      return Uni.createFrom().failure(new ProblemException(KEY_IN_ADDRESS));
    }
    MultiMap fields = exchange.request().headers();
    List<String> given = fields.getAll("Authorization");
    if (given.isEmpty()) {
      return Uni.createFrom().item(nobody);
    }
    Optional<KeyText> key = given.size() == 1 ? key(given.get(0)) : Optional.empty();
    return key.map(text -> new PresentedKey(text, Optional.ofNullable(fields.get("Origin"))))
        .map(request -> providers.authenticate(request))
        .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException()));
  }

  private static boolean hasKeyInAddress(RoutingContext exchange) {
    @Nullable String query = exchange.request().query();
    return query != null
        && Arrays.stream(KeyKind.values()).anyMatch(kind -> query.contains(kind.prefix()));
  }

  private static Optional<KeyText> key(String field) {
    return field.toLowerCase(Locale.ROOT).startsWith(SCHEME)
        ? KeyText.read(field.substring(SCHEME.length()).strip())
        : Optional.empty();
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
    return Uni.createFrom()
        .item(new ChallengeData(401, "WWW-Authenticate", Problem.Unauthorized.CHALLENGE));
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(PresentedKey.class);
  }
}
