package io.meetworthy.outreach.tenant;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose rows the work at hand is about. Set once, by the caller's key or by {@link Tenants#as}. */
@Singleton
public final class CurrentTenant {
  private final Place place;

  CurrentTenant(Place place) {
    this.place = place;
  }

  /** The tenant; empty for a check without a key, and outside any request. */
  public Optional<String> id() {
    return Arc.container().requestContext().isActive()
        ? Optional.ofNullable(place.get())
        : Optional.empty();
  }

  /** The tenant of work that cannot be done without one. */
  public String required() {
    return id().orElseThrow(() -> new IllegalStateException("This needs a tenant"));
  }

  void enter(String tenant) {
    place.set(tenant);
  }

  /** One for each request. */
  @RequestScoped
  static class Place {
    private @Nullable String tenant;

    @Nullable String get() {
      return tenant;
    }

    void set(String entered) {
      if (tenant != null && !tenant.equals(entered)) {
        throw new IllegalStateException("A request is about one tenant");
      }
      tenant = entered;
    }
  }
}
