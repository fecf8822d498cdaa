package io.meetworthy.outreach.exchange;

import static io.meetworthy.outreach.exchange.ImportCalls.assertCounts;
import static io.meetworthy.outreach.exchange.ImportCalls.cards;
import static io.meetworthy.outreach.exchange.ImportCalls.csv;
import static io.meetworthy.outreach.exchange.ImportCalls.send;
import static io.meetworthy.outreach.support.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody should send: the row is refused, or the file, and never with a 500. */
@QuarkusTest
class HostileFileTest {
  private final String mark = "h" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n\n",
        "a,b,c\n1,2,3\n",
        "name,Name\na,b\n",
        "name\n\"never closed",
        "name\n\"a\" b,c\n",
        "\u0000"
      })
  void whatIsNoFileOfContactsIsRefused(String file) {
    assertProblem(csv(file), 422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\r\n",
        "<html>a page</html>",
        "END:VCARD\r\n",
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:One %1$s\r\nEND:VCARD\r\n"
            + "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Cut %1$s\r\nEMAIL:two@cut.example"
      })
  void whatIsNoFileOfCardsOrBreaksOffIsRefused(String file) {
    String sent = file.replace("%1$s", mark);
    assertProblem(cards(sent), 422);
    assertProblem(send("text/vcard", sent.getBytes(StandardCharsets.UTF_8), "?dryRun=true"), 422);
    assertThat(ImportCalls.found(mark)).isEmpty();
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    assertProblem(
        send("text/csv", new byte[] {'n', 'a', 'm', 'e', '\n', (byte) 0xC3, '('}, ""), 422);
    assertProblem(
        send("text/vcard", new byte[] {(byte) 0xC0, (byte) 0x80, 'B', 'E', 'G', 'I', 'N'}, ""),
        422);
  }

  @Test
  void tenThousandColumnsAndOpenQuotesOfMegabytesAreRefused() {
    String titles =
        IntStream.range(0, 10_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    assertProblem(csv("name," + titles + "\nx\n"), 422);
    assertProblem(csv("name\n\"" + "x".repeat(9_000_000)), 422);
  }

  @Test
  void oddCardsDoNoHarm() {
    for (String file :
        List.of(
            "BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE:=44ana;%1$s\nEND:VCARD\n",
            "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:P %1$s\r\nPHOTO;ENCODING=b:"
                + "QUJD".repeat(250_000)
                + "\r\nEND:VCARD\r\n",
            "BEGIN:VCARD\nVERSION:2.1\nFN:A %1$s\nAGENT:\nBEGIN:VCARD\nFN:Inner\nEND:VCARD\nEND:VCARD\n",
            "BEGIN:VCARD\nVERSION:4.0\nFN:" + "L".repeat(2_000_000) + "\nEND:VCARD\n",
            "BEGIN:VCARD\n".repeat(20_000),
            "BEGIN:VCARD\nVERSION:3.0\nFN:Line %1$s\nNOTE:"
                + "n".repeat(5_000_000)
                + "\nEND:VCARD\n",
            "END:VCARD\n",
            "no card at all")) {
      Response answer = cards(file.replace("%1$s", mark));
      assertThat(answer.statusCode())
          .as(file.substring(0, Math.min(60, file.length())))
          .isIn(201, 202, 422);
    }
    assertThat(ImportCalls.found(mark)).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void aNulInACellIsRefusedWithItsRow() {
    Response answer =
        csv("name,notes\nA\u0000 %1$s,x\nB %1$s,x\u0000y\nC %1$s,z\n".formatted(mark));
    assertCounts(answer, 1, 0, 2);
  }

  @Test
  void tooLongIsTooLong() {
    assertProblem(csv("name\n" + "x".repeat(10 * 1024 * 1024)), 413);
    assertProblem(csv("name\n" + "x\n".repeat(50_001)), 422);
  }

  /** As it is, or as an escape that stands for it; PostgreSQL keeps none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "FN:Da\u0000na %1$s",
        "FN;ENCODING=QUOTED-PRINTABLE:Da=00na %1$s",
        "FN:Dana %1$s\nN:Re\u0000yes;Dana;;;",
        "FN:Dana %1$s\nNOTE:a\u0000b",
        "FN:Dana %1$s\nNOTE;ENCODING=QUOTED-PRINTABLE:a=00b",
        "FN:Dana %1$s\nEMAIL:a\u0000@x.example",
        "FN:Dana %1$s\nTEL:+351\u0000912345678",
        "FN:Dana %1$s\nORG:\u0000",
        "FN:Dana %1$s\nTITLE:a\u0000b",
        "FN:Dana %1$s\nCATEGORIES:a\u0000b,c",
        "FN:Dana %1$s\nURL:https://a.example/\u0000",
        "FN:Dana %1$s\nitem1.URL:https://a.example/\nitem1.X-ABLabel:a\u0000b",
        "FN:Dana %1$s\nEMAIL;TYPE=a\u0000b:dana.%1$s@x.example",
        "FN:Dana %1$s\nTZ:\u0000",
        "FN:Dana %1$s\nX-EXTERNAL-REF:a\u0000b",
        "FN:Dana %1$s\nX-RELATIONSHIP:\u0000",
      })
  void aNulInACardIsNotKept(String lines) {
    for (String version : List.of("2.1", "3.0", "4.0")) {
      String card = "BEGIN:VCARD\nVERSION:" + version + "\n" + lines + "\nEND:VCARD\n";
      Response answer = cards(card.replace("%1$s", mark));
      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
      assertThat(answer.jsonPath().getInt("rows")).isEqualTo(1);
    }
    assertThat(ImportCalls.found(mark).toString()).doesNotContain("\u0000");
  }

  /** A reader that goes down into each would have no stack left. */
  @Test
  void cardsWithinCardsAreBounded() {
    String down = "BEGIN:VCARD\nVERSION:2.1\nFN:Deep " + mark + "\nAGENT:\n";
    String file = down.repeat(20_000) + "END:VCARD\n".repeat(20_000);
    assertThat(cards(file).statusCode()).isIn(201, 202, 422);
  }

  @Test
  void aPictureOfAlmostTheWholeFileIsReadOver() {
    Response answer =
        cards(
            "BEGIN:VCARD\nVERSION:3.0\nFN:P "
                + mark
                + "\nPHOTO;ENCODING=b:"
                + "QUJD".repeat(2_400_000)
                + "\nEND:VCARD\n");
    assertCounts(answer, 1, 0, 0);
  }
}
