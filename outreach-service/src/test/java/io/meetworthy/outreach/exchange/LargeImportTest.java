package io.meetworthy.outreach.exchange;

import static io.meetworthy.outreach.support.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.contact.ContactBook;
import io.meetworthy.outreach.support.Awaited;
import io.meetworthy.outreach.support.TestTenants;
import io.meetworthy.outreach.tenant.Tenants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A large file is worked off in steps, each of which is kept once, whoever takes it. */
@QuarkusTest
class LargeImportTest {
  private static final int ROWS = 3_200;

  private final String mark = "l" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  private final Tenants tenants;
  private final Imports imports;
  private final ContactBook book;
  private final ImportPieces pieces;

  @Inject
  LargeImportTest(Tenants tenants, Imports imports, ContactBook book, ImportPieces pieces) {
    this.tenants = tenants;
    this.imports = imports;
    this.book = book;
    this.pieces = pieces;
  }

  private String file() {
    return "name,emails,notes\n"
        + IntStream.range(0, ROWS)
            .mapToObj(i -> "N %s,n%d@%s.example,%s".formatted(mark, i, mark, "x".repeat(200)))
            .collect(Collectors.joining("\n"));
  }

  private static Response send(String file) {
    return TestTenants.MAIN
        .calls()
        .contentType("text/csv; charset=utf-8")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post("/v1/imports");
  }

  private static String path(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
    assertThat(answer.header("Retry-After")).isEqualTo("1");
    return answer.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  private int people() {
    String all = TestTenants.MAIN.calls().get("/v1/exports/contacts.csv").asString();
    return (int) all.lines().filter(line -> line.startsWith("N " + mark)).count();
  }

  @Test
  void itIsTakenInThenWorkedOffAndCanBeUndone() {
    Response answer = send(file());
    String path = path(answer);
    assertThat(answer.jsonPath().getString("state")).isEqualTo("running");
    assertThat(answer.jsonPath().getInt("total")).isEqualTo(ROWS);
    JsonPath done = Awaited.done(path);
    assertThat(done.getString("state")).isEqualTo("done");
    assertThat(List.of(done.getInt("rows"), done.getInt("added"), done.getInt("known")))
        .containsExactly(ROWS, ROWS, 0);
    assertThat(people()).isEqualTo(ROWS);
    assertThat(pieces(path)).isEmpty();
    JsonPath again = Awaited.done(path(send(file())));
    assertThat(List.of(again.getInt("added"), again.getInt("known"))).containsExactly(0, ROWS);
    Response begun = undo(path);
    assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(202);
    assertThat(begun.header("Retry-After")).isEqualTo("1");
    assertThat(begun.header("Location")).endsWith(path);
    assertThat(begun.jsonPath().getString("state")).isEqualTo("undoing");
    JsonPath undone = Awaited.done(path);
    assertThat(undone.getString("state")).isEqualTo("done");
    assertThat(undone.getInt("removed")).isEqualTo(ROWS);
    assertThat(undone.getString("undoneAt")).isEqualTo(begun.jsonPath().getString("undoneAt"));
    assertThat(people()).isZero();
  }

  private static Response undo(String path) {
    return TestTenants.MAIN.calls().header("If-Match", "*").delete(path);
  }

  /** Whoever was changed while it went on stays, and who asks twice waits for the same. */
  @Test
  void anUndoInStepsLeavesWhatWasChanged() {
    String path = path(send(file()));
    Awaited.done(path);
    String changed =
        TestTenants.MAIN
            .calls()
            .queryParam("q", mark)
            .get("/v1/contacts")
            .jsonPath()
            .getString("items[0].id");
    TestTenants.MAIN
        .calls()
        .contentType("application/merge-patch+json; charset=utf-8")
        .header("If-Match", "*")
        .body("{\"role\":\"changed\"}")
        .patch("/v1/contacts/" + changed)
        .then()
        .statusCode(200);
    Response begun = undo(path);
    assertThat(begun.statusCode()).isEqualTo(202);
    assertProblem(TestTenants.MAIN.calls().header("If-Match", "\"v0\"").delete(path), 412);
    assertThat(undo(path).jsonPath().getString("undoneAt"))
        .isEqualTo(begun.jsonPath().getString("undoneAt"));
    assertThat(Awaited.done(path).getInt("removed")).isEqualTo(ROWS - 1);
    assertThat(people()).isEqualTo(1);
    assertThat(events("import.undone", path)).isEqualTo(1);
  }

  private static int events(String action, String path) {
    return TestTenants.MAIN
        .calls()
        .get("/v1/audit-events?limit=200&action=" + action)
        .jsonPath()
        .getList("items.findAll { it.subject == '" + id(path) + "' }")
        .size();
  }

  /** Another replica that begins at the start again removes nobody twice, and ends it. */
  @Test
  void whoGoesOnWithAnUndoTakesTheRest() {
    String path = path(send(file()));
    Awaited.done(path);
    undo(path);
    int steps = 0;
    Optional<UUID> last = step(path, Optional.empty());
    while (last.isPresent()) {
      steps++;
      last = step(path, last);
    }
    assertThat(steps).isLessThanOrEqualTo(ROWS / 100);
    assertThat(Awaited.done(path).getInt("removed")).isEqualTo(ROWS);
    assertThat(people()).isZero();
  }

  private Optional<UUID> step(String path, Optional<UUID> after) {
    return tenants.as(TestTenants.MAIN.id(), () -> imports.removeSome(id(path), after));
  }

  private List<Integer> pieces(String path) {
    return tenants.as(
        TestTenants.MAIN.id(),
        () ->
            Stream.iterate(0, i -> i + 1)
                .takeWhile(i -> pieces.get(id(path), i).isPresent())
                .toList());
  }

  private static UUID id(String path) {
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }

  @Test
  void whatIsUndoneOnTheWayEndsThere() {
    String path = path(send(file()));
    assertThat(undo(path).statusCode()).isIn(202, 204);
    JsonPath ended = Awaited.done(path);
    assertThat(ended.getString("undoneAt")).isNotNull();
    assertThat(people()).isZero();
    assertThat(pieces(path)).isEmpty();
  }

  /** Another replica, or the same after its end, that stands where somebody else has gone on. */
  @Test
  void noStepIsTakenTwice() throws IOException {
    String path = path(send(file()));
    Chunk first = Chunk.next(CsvContacts.open(stream(file())), book);
    boolean twice =
        Stream.of(1, 2, 3)
                .map(
                    i ->
                        tenants.as(
                            TestTenants.MAIN.id(), () -> imports.advance(id(path), 0, first)))
                .filter(Boolean::booleanValue)
                .count()
            > 1;
    assertThat(twice).isFalse();
    assertThat(Awaited.done(path).getInt("added")).isEqualTo(ROWS);
    assertThat(people()).isEqualTo(ROWS);
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What cannot be read to its end is refused before anybody of it is there. */
  @Test
  void aFileThatBreaksOffIsRefusedAsAWhole() {
    assertProblem(send(file() + "\n\"never closed"), 422);
    assertThat(people()).isZero();
  }

  @Test
  void nothingOfAFileStaysOnDisk() throws IOException {
    send("name\nDana " + mark + "\n").then().statusCode(201);
    assertProblem(send("nobody\n" + mark), 422);
    Path directory = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.filter(LargeImportTest::isBody).filter(this::hasMark)).isEmpty();
    }
  }

  private static boolean isBody(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("meetworthy-body-") || name.startsWith("pfx");
  }

  private boolean hasMark(Path file) {
    try {
      return Files.readString(file).contains(mark);
    } catch (IOException e) {
      return false;
    }
  }
}
