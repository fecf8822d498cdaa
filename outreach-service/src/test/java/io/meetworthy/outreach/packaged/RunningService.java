package io.meetworthy.outreach.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.meetworthy.outreach.key.NewKey;
import io.meetworthy.outreach.support.Repository;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process that runs the packaged service, as the README's command does. */
public final class RunningService implements AutoCloseable {
  private static final String KEY = NewKey.text();
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private final Process process;
  private final Path log;
  private final int port;

  private RunningService(Process process, Path log, int port) {
    this.process = process;
    this.log = log;
    this.port = port;
  }

  /** Starts it and waits until it answers. */
  public static RunningService start(Path directory, Map<String, String> environment)
      throws Exception {
    RunningService service = launch(directory, environment, List.of(), jar());
    service.awaitReady();
    return service;
  }

  /** Starts it without waiting; a prefix can make it another user's process. */
  static RunningService launch(
      Path directory, Map<String, String> environment, List<String> prefix, Path jar)
      throws IOException {
    int port = freePort();
    List<String> command = new ArrayList<>(prefix);
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-Xmx256m", "-jar", jar.toString()));
    Path log = Files.createTempFile(directory, "service-", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
    builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    builder.environment().put("QUARKUS_MANAGEMENT_PORT", Integer.toString(freePort()));
    builder.environment().put("MEETWORTHY_PEPPER", "a secret that is long enough for tests");
    builder.environment().put("MEETWORTHY_BOOTSTRAP_KEY", KEY);
    builder.environment().putAll(environment);
    // As good as not set.
    builder.environment().values().removeIf(String::isEmpty);
    return new RunningService(builder.start(), log, port);
  }

  static Path jar() {
    return Repository.file("outreach-service/target/quarkus-app/quarkus-run.jar");
  }

  void awaitReady() throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!log().contains("Meetworthy listens on")) {
      assertThat(process.isAlive()).as(log()).isTrue();
      assertThat(System.nanoTime()).as(log()).isLessThan(end);
      Thread.sleep(50);
    }
  }

  public String log() throws IOException {
    return Files.readString(log);
  }

  public String get(String path) throws Exception {
    return body(request(path).build());
  }

  public String check(String text) throws Exception {
    String json = "{\"draft\":{\"body\":\"" + text + "\"}}";
    return body(
        request("/v1/checks")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build());
  }

  /** Waits until the stored counts say so. */
  public void awaitCounted(int checks) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!get("/v1/usage").contains("\"checks\":" + checks + "}")) {
      assertThat(System.nanoTime()).as(get("/v1/usage")).isLessThan(end);
      Thread.sleep(100);
    }
  }

  /** The body of an answer that is 200. */
  static String body(HttpRequest request) throws Exception {
    HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  /** A request with the first key. */
  public HttpRequest.Builder request(String path) {
    return request(path, KEY);
  }

  /** A request with this key. */
  public HttpRequest.Builder request(String path, String key) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Authorization", "Bearer " + key);
  }

  /** As by kill -9. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** As by Ctrl-C or the end of a container; returns the exit code. */
  public int terminate() throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  int awaitExit() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws InterruptedException {
    if (process.isAlive()) {
      terminate();
    }
  }
}
