package io.meetworthy.outreach.support;

import io.meetworthy.outreach.database.Durability;
import io.meetworthy.outreach.database.EmbeddedPostgres;
import io.meetworthy.outreach.database.Places;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The real PostgreSQL, in a directory of its own, for the time of the tests. */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
  private @Nullable TemporaryDirectory directory;
  private @Nullable EmbeddedPostgres database;

  @Override
  public Map<String, String> start() {
    directory = TemporaryDirectory.create();
    Places places = new Places(directory.path(), Places.usual().cache());
    EmbeddedPostgres started =
        EmbeddedPostgres.start(places, Durability.FOR_TESTS, System.out::println);
    database = started;
    Map<String, String> settings = new HashMap<>(started.settings());
    // Tests hand counts over themselves and then know that they are there.
    settings.put("meetworthy.usage.hand-over", "off");
    settings.putAll(TestTenants.settings());
    return settings;
  }

  @Override
  public void stop() {
    if (database != null) {
      database.close();
    }
    if (directory != null) {
      directory.close();
    }
  }
}
