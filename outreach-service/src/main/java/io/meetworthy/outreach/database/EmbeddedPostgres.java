package io.meetworthy.outreach.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A PostgreSQL of the service's own, for those who configure none: on 127.0.0.1 and a free port,
 * with passwords, in a directory that is kept between starts.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private final DirectoryLock lock;
  private final Cluster cluster;
  private final Places places;
  private final int port;
  private final Roles roles;
  private final Path pepper;

  private EmbeddedPostgres(
      DirectoryLock lock, Cluster cluster, Places places, int port, Roles roles)
      throws IOException {
    this.lock = lock;
    this.pepper = Secret.keptIn(cluster.root().resolve("pepper"));
    this.cluster = cluster;
    this.places = places;
    this.port = port;
    this.roles = roles;
  }

  /**
   * Starts it, on the first start after preparing the directory.
   *
   * @param progress told what takes longer than a moment
   * @throws DatabaseStartException with what to do about it
   */
  public static EmbeddedPostgres start(
      Places places, Durability durability, Consumer<String> progress) {
    try {
      DirectoryLock lock = DirectoryLock.on(places.data());
      try {
        Cluster cluster = prepared(places, durability, progress);
        int port = cluster.start();
        return new EmbeddedPostgres(lock, cluster, places, port, roles(cluster, port));
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new DatabaseStartException(
          "Cannot keep data in "
              + places.data()
              + " ("
              + e
              + "). Choose another directory with MEETWORTHY_DATA.",
          e);
    }
  }

  private static Roles roles(Cluster cluster, int port) throws IOException {
    try {
      return Roles.renewedOn(port, cluster.superuserPassword());
    } catch (IOException | RuntimeException e) {
      cluster.stop();
      throw e;
    }
  }

  private static Cluster prepared(Places places, Durability durability, Consumer<String> progress)
      throws IOException {
    Account account = Account.ofThisProcess();
    Binaries binaries = Binaries.unpackedIn(places.cache(), account);
    Cluster cluster = new Cluster(places.data(), binaries, durability);
    if (!cluster.exists()) {
      progress.accept("Preparing PostgreSQL " + Binaries.VERSION + " in " + cluster.root());
      cluster.create();
    }
    return cluster;
  }

  /** How the service reaches it: migrations as the owner, everything else as the application. */
  public Map<String, String> settings() {
    return Map.of(
        "quarkus.datasource.jdbc.url",
        "jdbc:postgresql://127.0.0.1:" + port + "/" + Roles.DATABASE,
        "quarkus.datasource.username",
        Roles.APPLICATION,
        "quarkus.datasource.password",
        roles.application().value(),
        "quarkus.flyway.username",
        Roles.OWNER,
        "quarkus.flyway.password",
        roles.owner().value(),
        "meetworthy.embedded-data",
        places.data().toString(),
        "meetworthy.pepper-file",
        pepper.toString());
  }

  /** Stops the server; what was acknowledged stays. */
  @Override
  public void close() {
    try {
      cluster.stop();
      lock.close();
    } catch (IOException e) {
      throw new DatabaseStartException("PostgreSQL did not stop", e);
    }
  }
}
