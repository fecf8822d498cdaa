package io.meetworthy.outreach.key;

import io.meetworthy.outreach.secret.Pepper;
import io.meetworthy.outreach.tenant.Scope;
import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Makes the keys with which everything begins: those that the configuration names, or, with the
 * embedded database and nobody in it, one for a tenant to try things with.
 */
@Singleton
final class FirstKeys {
  private static final Logger LOG = Logger.getLogger("io.meetworthy");
  private static final String DEMO = "demo";
  private static final String MAIN = "main";

  private final Optional<List<String>> configured;
  private final boolean embedded;
  private final Pepper pepper;
  private final Tenants tenants;
  private final ApiKeys keys;

  FirstKeys(
      @ConfigProperty(name = "meetworthy.bootstrap-key") Optional<List<String>> configured,
      @ConfigProperty(name = "meetworthy.embedded-data") Optional<String> embeddedData,
      Pepper pepper,
      Tenants tenants,
      ApiKeys keys) {
    this.configured = configured;
    this.embedded = embeddedData.isPresent();
    this.pepper = pepper;
    this.tenants = tenants;
    this.keys = keys;
  }

  void make(@Observes StartupEvent start) {
    configured.orElse(List.of()).forEach(this::makeConfigured);
    if (embedded && tenants.ids().equals(List.of(Tenants.ANONYMOUS))) {
      KeyText text = KeyText.random(KeyKind.LIVE);
      make(DEMO, text);
      LOG.infof("A tenant to try things with was made. Its key, shown this once: %s", text.value());
    }
  }

  /** Either a key, then of the tenant "main", or {@code tenant=key}. */
  private void makeConfigured(String entry) {
    int equals = entry.indexOf('=');
    String tenant = equals < 0 ? MAIN : entry.substring(0, equals).strip();
    KeyText text =
        KeyText.read(entry.substring(equals + 1).strip())
            .filter(key -> key.kind() == KeyKind.LIVE)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "MEETWORTHY_BOOTSTRAP_KEY is no key; the command new-key prints one"));
    if (!pepper.isConfigured()) {
      throw new IllegalStateException(
          "A bootstrap key needs MEETWORTHY_PEPPER too: "
              + "a secret of 32 characters or more, the same for all replicas");
    }
    make(tenant, text);
  }

  private void make(String tenant, KeyText text) {
    tenants.open(tenant, tenant);
    tenants.run(
        tenant,
        () -> {
          // Known already, perhaps revoked meanwhile: then it stays so.
          if (keys.find(text.id()).isEmpty()) {
            keys.add(
                new NewApiKey("First key", KeyKind.LIVE, List.of(Scope.values()), null, null),
                text);
          }
        });
  }
}
