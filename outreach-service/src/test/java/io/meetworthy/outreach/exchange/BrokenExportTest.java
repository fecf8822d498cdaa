package io.meetworthy.outreach.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.TestTenants;
import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An export that fails after it began must not look like a whole one. */
@QuarkusTest
class BrokenExportTest {
  private static final int MANY = 500;
  private static final int TIMES = 5;
  private static final String BROKEN = "broken off";

  private final String mark = "b" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  private final Tenants tenants;
  private final EntityManager session;

  @Inject
  BrokenExportTest(Tenants tenants, EntityManager session) {
    this.tenants = tenants;
    this.session = session;
  }

  @Test
  void theConnectionBreaksOffToo() throws Exception {
    TestTenants.OTHER.imports(
        IntStream.range(0, MANY)
            .mapToObj(i -> "N%d %s,%s".formatted(i, mark, "x".repeat(500)))
            .collect(Collectors.joining("\n", "name,notes\n", "\n")));
    TestTenants.OTHER.imports("name\nUnreadable " + mark + "\n");
    relate("nobody-knows");
    try {
      for (String format : new String[] {"csv", "vcf"}) {
        // More than once, since a close and the end of a body may race.
        for (int i = 0; i < TIMES; i++) {
          assertThat(export(format)).as(format).isEqualTo(BROKEN);
        }
      }
    } finally {
      relate("stranger");
    }
    assertThat(export("csv")).contains("Unreadable " + mark);
  }

  /** Past the service, which would refuse what it cannot read. */
  private void relate(String relationship) {
    tenants.run(
        TestTenants.OTHER.id(),
        () ->
            session
                .createNativeQuery("update contact set relationship = :odd where name = :name")
                .setParameter("odd", relationship)
                .setParameter("name", "Unreadable " + mark)
                .executeUpdate());
  }

  private static String export(String format) throws InterruptedException {
    URI address =
        URI.create("http://localhost:" + RestAssured.port + "/v1/exports/contacts." + format);
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .version(HttpClient.Version.HTTP_1_1)
            .header("Authorization", "Bearer " + TestTenants.OTHER.key())
            .build();
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      return answer.statusCode() + " " + answer.body();
    } catch (IOException e) {
      return BROKEN;
    }
  }
}
