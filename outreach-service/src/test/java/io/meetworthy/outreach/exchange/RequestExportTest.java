package io.meetworthy.outreach.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Requests go into a file that a spreadsheet can open without running anything. */
@QuarkusTest
class RequestExportTest {
  private static final String FILE = "/v1/exports/requests.csv";

  @Test
  void eachRequestIsARow() throws IOException {
    String reference = "=" + UUID.randomUUID();
    String contact = id("/v1/contacts", Map.of("name", "@Dana", "organization", "+Northwind"));
    String id =
        id(
            "/v1/meeting-requests",
            Map.of(
                "contactId",
                contact,
                "externalRef",
                reference,
                "tags",
                List.of("-a", "b"),
                "notes",
                "\"Two\"\nlines, and a comma",
                "draft",
                Map.of("body", "Could we meet for 15 minutes?")));
    Response file = TestTenants.MAIN.calls().get(FILE);
    assertThat(file.contentType()).startsWith("text/csv");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<CSVRecord> rows = CSVParser.parse(file.asString(), format).getRecords();
    CSVRecord row = rows.stream().filter(r -> r.get("id").equals(id)).findFirst().orElseThrow();
    assertThat(row.get("externalRef")).isEqualTo("'" + reference);
    assertThat(row.get("contact")).isEqualTo("'@Dana");
    assertThat(row.get("organization")).isEqualTo("'+Northwind");
    assertThat(row.get("tags")).isEqualTo("'-a\nb");
    assertThat(row.get("notes")).isEqualTo("\"Two\"\nlines, and a comma");
    assertThat(row.get("state")).isEqualTo("draft");
    assertThat(row.get("score")).matches("[0-9]{1,3}");
    assertThat(row.get("sentAt")).isEmpty();
    assertThat(TestTenants.OTHER.calls().get(FILE).asString()).doesNotContain(id);
  }

  private static String id(String path, Map<String, ?> body) {
    Response answer =
        TestTenants.MAIN.calls().contentType("application/json").body(body).post(path);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return answer.path("id");
  }
}
