package io.meetworthy.outreach.operations;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Says in one line where the service listens, where its data is and how to move it. */
@Singleton
final class StartLine {
  private static final Logger LOG = Logger.getLogger("io.meetworthy");

  private final Optional<String> embeddedData;

  StartLine(@ConfigProperty(name = "meetworthy.embedded-data") Optional<String> embeddedData) {
    this.embeddedData = embeddedData;
  }

  void say(@ObservesAsync HttpServerStart server) {
    String data =
        embeddedData
            .map(
                directory ->
                    "its own PostgreSQL keeps the data in "
                        + directory
                        + " (for one of yours set QUARKUS_DATASOURCE_JDBC_URL,"
                        + " QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD)")
            .orElse("the data is in the configured PostgreSQL");
    LOG.infof(
        "Meetworthy listens on http://%s:%d, try /docs; %s",
        server.options().getHost(), server.options().getPort(), data);
  }
}
