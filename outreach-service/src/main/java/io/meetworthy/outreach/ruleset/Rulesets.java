package io.meetworthy.outreach.ruleset;

import io.meetworthy.scoring.Ruleset;
import io.meetworthy.scoring.rules.StandardRules;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * The rulesets that this service knows, newest first; compiled at the start, so that no check
 * waits.
 */
@Startup
@Singleton
public final class Rulesets {
  /** The name under which the newest can always be asked for. */
  public static final String LATEST = "latest";

  private final List<Ruleset> all = List.of(StandardRules.ruleset());

  /** All of them, newest first. */
  public List<Ruleset> all() {
    return all;
  }

  /** The newest. */
  public Ruleset latest() {
    return all.get(0);
  }

  /** The one with this version, or the newest for {@value #LATEST}. */
  public Optional<Ruleset> named(String version) {
    return version.equals(LATEST)
        ? Optional.of(latest())
        : all.stream().filter(ruleset -> ruleset.version().equals(version)).findFirst();
  }
}
