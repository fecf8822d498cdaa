package io.meetworthy.outreach.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.support.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no HTTP, or comes without an end, is refused before anybody reads it. */
@QuarkusTest
class RawRequestTest {
  private static final String GET = "GET /v1/channels HTTP/1.1\r\n";
  private static final String POST =
      "POST /v1/checks HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";
  private static final String BODY = "{\"draft\":{\"body\":\"a\"}}";
  private static final int SLOW = 200;
  // Idle connections are closed after 15 seconds.
  private static final int PATIENCE_MILLIS = 25_000;

  static Stream<Arguments> noHttp() {
    return Stream.of(
        Arguments.of("a field of 70 KB", GET + "Host: a\r\nX-A: " + "a".repeat(70_000), 431),
        Arguments.of(
            "an address of 10 KB",
            "GET /v1/channels?" + "a".repeat(10_000) + " HTTP/1.1\r\nHost: a",
            414),
        Arguments.of("no host", "GET /v1/channels HTTP/1.1", 400),
        Arguments.of(
            "two lengths", POST + "Content-Length: 22\r\nContent-Length: 5\r\n\r\n" + BODY, 400),
        Arguments.of("a length below nothing", POST + "Content-Length: -1", 400),
        Arguments.of(
            "a length and chunks",
            POST
                + "Content-Length: 22\r\nTransfer-Encoding: chunked\r\n\r\n16\r\n"
                + BODY
                + "\r\n0",
            400),
        Arguments.of("a bad chunk", POST + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}", 0));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("noHttp")
  void whatIsNoHttpIsRefused(String what, String request, int status) throws IOException {
    assertThat(RawHttp.status(request + "\r\n\r\n")).isEqualTo(status);
  }

  /** They get nothing but a line each, and nobody else waits for them. */
  @Test
  void slowCallersAreSentAway() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < SLOW; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.getOutputStream().write((GET + "X-A: b").getBytes(StandardCharsets.US_ASCII));
        slow.add(socket);
      }
      given().get("/v1/channels").then().statusCode(200);
      for (Socket socket : slow) {
        assertThat(socket.getInputStream().read()).isEqualTo(-1);
      }
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }
}
