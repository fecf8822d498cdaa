package io.meetworthy.outreach;

import io.meetworthy.outreach.database.DatabaseStartException;
import io.meetworthy.outreach.database.Durability;
import io.meetworthy.outreach.database.EmbeddedPostgres;
import io.meetworthy.outreach.database.Places;
import io.meetworthy.outreach.key.NewKey;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Starts the service, and before it a PostgreSQL where none is configured. */
@QuarkusMain
public final class Outreach {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration GLANCE = Duration.ofMillis(20);

  private Outreach() {}

  /** Runs until the process is told to stop. */
  public static void main(String... arguments) {
    if (List.of(arguments).equals(List.of("new-key"))) {
      System.out.println(NewKey.text());
      return;
    }
    SmallRyeConfig config = ConfigUtils.configBuilder().build();
    // A reload in development comes here again and finds the address of the first time.
    if (config.getOptionalValue("quarkus.datasource.jdbc.url", String.class).isEmpty()) {
      startDatabase(
          config
              .getOptionalValue("meetworthy.data", String.class)
              .map(directory -> Places.in(Path.of(directory)))
              .orElseGet(Places::usual));
    }
    Quarkus.run(arguments);
  }

  private static void startDatabase(Places places) {
    try {
      EmbeddedPostgres database =
          EmbeddedPostgres.start(places, Durability.KEPT, System.err::println);
      database.settings().forEach(System::setProperty);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database), "stop-postgresql"));
    } catch (DatabaseStartException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /** The application first: it may have something left to write. */
  private static void stop(EmbeddedPostgres database) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (Application.currentApplication() != null && System.nanoTime() < end) {
      try {
        Thread.sleep(GLANCE.toMillis());
      } catch (InterruptedException e) {
        break;
      }
    }
    database.close();
  }
}
