package io.meetworthy.outreach.exchange;

import static io.meetworthy.outreach.exchange.ImportCalls.assertCounts;
import static io.meetworthy.outreach.exchange.ImportCalls.cards;
import static io.meetworthy.outreach.exchange.ImportCalls.csv;
import static io.meetworthy.outreach.exchange.ImportCalls.done;
import static io.meetworthy.outreach.exchange.ImportCalls.send;
import static io.meetworthy.outreach.support.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.AtOnce;
import io.meetworthy.outreach.support.Awaited;
import io.meetworthy.outreach.support.TestTenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts come from files and go into files, and nobody is lost or doubled on the way. */
@QuarkusTest
class ExchangeTest {
  private final String mark = "m" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

  private List<Map<String, Object>> found() {
    return ImportCalls.found(mark);
  }

  private Map<String, Object> only() {
    List<Map<String, Object>> all = found();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private String linkedIn() {
    return """
        \ufeffNotes:
        "When exporting your connection data, you may notice that some of the email addresses are missing."

        First Name,Last Name,URL,Email Address,Company,Position,Connected On
        Dana,"Reyes, PhD, MBA",https://www.linkedin.example/in/%1$s-a,dana.%1$s@northwind.example,"North, wind %1$s",Head of ports,23 Nov 2025
        José,Núñez %1$s,https://www.linkedin.example/in/%1$s-b,,Contoso,,01 Jan 2024
        ,,,,,,05 Feb 2020
        Dana,Reyes,https://www.linkedin.example/in/%1$s-a/,,Elsewhere %1$s,,23 Nov 2025
        """
        .formatted(mark);
  }

  @Test
  void linkedInConnectionsComeInOnce() {
    assertCounts(csv(linkedIn()), 2, 1, 1);
    assertThat(found())
        .extracting(contact -> contact.get("name"))
        .containsExactlyInAnyOrder("Dana Reyes", "José Núñez " + mark);
    Map<String, Object> dana =
        found().stream().filter(c -> "Dana Reyes".equals(c.get("name"))).findFirst().orElseThrow();
    assertThat(dana)
        .containsEntry("organization", "North, wind " + mark)
        .containsEntry("role", "Head of ports")
        .containsEntry("notes", "Connected on LinkedIn since 2025-11-23.")
        .containsEntry("profileUrl", "https://www.linkedin.example/in/" + mark + "-a");
    Response again = csv(linkedIn());
    assertCounts(again, 0, 3, 1);
    assertThat(again.jsonPath().getString("format")).isEqualTo("linkedin");
    assertThat(found()).hasSize(2);
  }

  @Test
  void olderLinkedInFilesHaveNoUrlsAndStillComeInOnce() {
    String file =
        "First Name,Last Name,Email Address,Company,Position,Connected On\n"
            + "Dana,%1$s,,Northwind,Pilot,23 Nov 2025\n".formatted(mark)
            + "Dana,%1$s,,Northwind,Pilot,24 Nov 2025\n".formatted(mark);
    assertCounts(csv(file), 2, 0, 0);
    assertCounts(csv(file), 0, 2, 0);
  }

  @Test
  void aDryRunOnlySays() {
    byte[] file = linkedIn().getBytes(StandardCharsets.UTF_8);
    Response answer = send("text/csv", file, "?dryRun=true");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.jsonPath().getString("id")).isNull();
    assertCounts(answer, 2, 1, 1);
    assertThat(found()).isEmpty();
    assertProblem(send("text/csv", file, "?dryRun=perhaps"), 422);
  }

  @Test
  void rowsThatCannotBeKeptAreNamedAndTheOthersKept() {
    Response answer =
        csv(
            "name,emails,relationship\n"
                + "Good %s,,\n".formatted(mark)
                + "Bad %s,nobody,\n".formatted(mark)
                + ",,\n"
                + "Bad %s,,friend\n".formatted(mark)
                + "%s,,\n".formatted("x".repeat(201)));
    assertCounts(answer, 1, 0, 4);
    assertThat(answer.jsonPath().getList("faults.row")).containsExactly(2, 3, 4, 5);
    assertThat(answer.jsonPath().getList("faults.pointer"))
        .containsExactly("/emails/0/value", "/name", "/relationship", "/name");
    assertThat(answer.asString()).doesNotContain("nobody", "friend");
  }

  @Test
  void anImportIsUndoneButForWhatWasChangedSince() {
    Response answer = csv("name\nOne %1$s\nTwo %1$s\n".formatted(mark));
    String path = answer.header("Location").replaceFirst("^https?://[^/]+", "");
    String changed = "/v1/contacts/" + found().get(0).get("id");
    assertThat(
            TestTenants.MAIN
                .calls()
                .contentType("application/merge-patch+json; charset=utf-8")
                .header("If-Match", "*")
                .body("{\"role\":\"changed\"}")
                .patch(changed)
                .statusCode())
        .isEqualTo(200);
    assertThat(TestTenants.MAIN.calls().header("If-Match", "*").delete(path).statusCode())
        .isEqualTo(204);
    assertThat(only()).containsEntry("role", "changed");
    JsonPath undone = TestTenants.MAIN.calls().get(path).jsonPath();
    assertThat(undone.getString("undoneAt")).isNotNull();
    assertThat(undone.getString("state")).isEqualTo("done");
    assertThat(undone.getInt("removed")).isEqualTo(1);
    assertCounts(csv("name\nOne %1$s\nTwo %1$s\n".formatted(mark)), 1, 1, 0);
  }

  @Test
  void labelledLinksAndTypedPhonesOfAppleComeIn() {
    Response answer =
        cards(
            """
            BEGIN:VCARD
            VERSION:3.0
            FN:Dana %1$s
            N:%1$s;Dana;;;
            ORG:Northwind;Ports
            TITLE:Head of ports
            item1.URL:https://northwind.example/dana
            item1.X-ABLabel:_$!<HomePage>!$_
            item2.URL:https://talks.example/%1$s
            item2.X-ABLabel:Her talks
            TEL;TYPE=CELL:+351 912 345 678
            TEL;TYPE=WORK:(555) 0100
            EMAIL;TYPE=INTERNET;TYPE=WORK:dana.%1$s@northwind.example
            CATEGORIES:ports,lisbon
            NOTE:Two\\nlines
            END:VCARD
            """
                .formatted(mark));
    assertCounts(answer, 1, 0, 0);
    assertThat(answer.jsonPath().getList("faults.code")).containsExactly("left-out");
    Map<String, Object> dana = only();
    assertThat(dana.get("links"))
        .isEqualTo(
            List.of(
                Map.of("value", "https://northwind.example/dana", "label", "HomePage"),
                Map.of("value", "https://talks.example/" + mark, "label", "Her talks")));
    assertThat(String.valueOf(dana.get("phones")).toLowerCase(Locale.ROOT))
        .isEqualTo("[{value=+351912345678, label=cell}]");
    assertThat(dana)
        .containsEntry("organization", "Northwind")
        .containsEntry("tags", List.of("ports", "lisbon"))
        .containsEntry("notes", "Two\nlines");
  }

  private String whole() {
    return """
        {"name":"=Dana %1$s","givenName":"-Dana","familyName":"'=Reyes",
         "emails":[{"value":"dana.%1$s@northwind.example","label":"work"}],
         "phones":[{"value":"+351912345678","label":"cell"},{"value":"+351211234567","label":null}],
         "links":[{"value":"https://a.example/?x=%1$s;y","label":"her talks"},
                  {"value":"https://b.example/%1$s","label":null}],
         "organization":"@Northwind, \\"Ports\\"","role":"＝Head","profileUrl":"https://in.example/%1$s",
         "relationship":"acquaintance","tags":["ports, small","+1"],"notes":"Two\\nlines; and ; more",
         "billsForTime":true,"doNotAsk":true,"externalRef":"ref-%1$s",
         "timeZone":"Asia/Kathmandu"}
        """
        .formatted(mark);
  }

  private static String add(Object contact) {
    return TestTenants.MAIN
        .calls()
        .contentType("application/json; charset=utf-8")
        .body(contact)
        .post("/v1/contacts")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static void remove(String id) {
    TestTenants.MAIN
        .calls()
        .header("If-Match", "*")
        .delete("/v1/contacts/" + id)
        .then()
        .statusCode(204);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "vcf"})
  void whatGoesOutComesInAgain(String format) {
    goesOutAndComesIn(whole(), format);
  }

  /** Labels with signs that the formats have a use for. */
  private Map<String, Object> oddlyLabelled() {
    List<String> labels =
        List.of(
            "\"home\"", "a|b", "|", "work,cell", "a\\b", "a\\|b", "a;b:c=d", "^n", "Home", "pref");
    return Map.of(
        "name",
        "Odd " + mark,
        "emails",
        IntStream.range(0, labels.size())
            .mapToObj(i -> labelled(i + "@" + mark + ".example", labels.get(i)))
            .toList(),
        "phones",
        List.of(labelled("+351912345678", "a|b")),
        "links",
        List.of(labelled("https://a.example/", "l|m")));
  }

  private static Map<String, String> labelled(String value, String label) {
    return Map.of("value", value, "label", label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "vcf"})
  void oddLabelsGoOutAndComeInAgain(String format) {
    goesOutAndComesIn(oddlyLabelled(), format);
  }

  private void goesOutAndComesIn(Object contact, String format) {
    add(contact);
    Map<String, Object> before = only();
    Response out = TestTenants.MAIN.calls().get("/v1/exports/contacts." + format);
    assertThat(out.statusCode()).isEqualTo(200);
    assertThat(out.header("Content-Disposition")).contains("contacts." + format);
    String type = format.equals("csv") ? "text/csv" : "text/vcard";
    byte[] file = out.asByteArray();
    // Everybody in it is known, whoever else is there by now.
    assertThat(send(type, file, "?dryRun=true").jsonPath().getInt("added")).isZero();
    remove(String.valueOf(before.get("id")));
    assertThat(done(send(type, file, "")).getInt("added")).isEqualTo(1);
    Map<String, Object> after = only();
    for (String own : List.of("id", "createdAt", "updatedAt")) {
      before.remove(own);
      after.remove(own);
    }
    assertThat(after).isEqualTo(before);
  }

  @Test
  void namesakesAreKnownUntilTheLastIsGone() {
    String file = "name\nTwin " + mark + "\n";
    String twin = "{\"name\":\"Twin " + mark + "\"}";
    String first = add(twin);
    String second = add(twin);
    remove(first);
    assertCounts(csv(file), 0, 1, 0);
    remove(second);
    assertCounts(csv(file), 1, 0, 0);
  }

  @Test
  void theSameFileSentAtOnceComesInOnce() throws Exception {
    String file =
        IntStream.range(0, 20)
            .mapToObj(
                i -> "N%d %s,%s".formatted(i, mark, i < 10 ? "" : i + "@" + mark + ".example"))
            .collect(Collectors.joining("\n", "name,emails\n", "\n"));
    List<Response> answers = AtOnce.answers(8, i -> csv(file));
    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    assertThat(answers.stream().mapToInt(answer -> answer.jsonPath().getInt("added")).sum())
        .isEqualTo(20);
    assertThat(answers.stream().mapToInt(answer -> answer.jsonPath().getInt("known")).sum())
        .isEqualTo(7 * 20);
    assertThat(found()).hasSize(20);
  }

  @Test
  void noCellIsAFormula() {
    csv("name,role\n=cmd|' /C calc'!A0 %s,@sum\n".formatted(mark));
    String file = TestTenants.MAIN.calls().get("/v1/exports/contacts.csv").asString();
    assertThat(file).contains("'=cmd|' /C calc'!A0 " + mark).contains(",'@sum");
    assertThat(only().get("name")).isEqualTo("=cmd|' /C calc'!A0 " + mark);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void spreadsheetsWriteManyCharsets(String charset) {
    String name = "Núñez " + mark;
    String text =
        (charset.equals("UTF-16") ? "" : "\ufeff") + "Name;Organization\n" + name + ";Ã\n";
    assertCounts(send("text/csv", text.getBytes(Charset.forName(charset)), ""), 1, 0, 0);
    assertThat(only()).containsEntry("name", name).containsEntry("organization", "Ã");
  }

  @Test
  void tenThousandPeopleComeAndGo() {
    String rows =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "N" + i + ",n" + i + "@" + mark + ".example")
            .collect(Collectors.joining("\n"));
    Response answer = csv("name,emails\n" + rows);
    assertCounts(answer, 10_000, 0, 0);
    assertThat(TestTenants.OTHER.calls().get("/v1/exports/contacts.csv").asString())
        .doesNotContain(mark);
    String path = answer.header("Location").replaceFirst("^https?://[^/]+", "");
    TestTenants.MAIN.calls().header("If-Match", "*").delete(path).then().statusCode(202);
    assertThat(Awaited.done(path).getInt("removed")).isEqualTo(10_000);
    assertThat(found()).isEmpty();
  }
}
