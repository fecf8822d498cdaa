package io.meetworthy.outreach.database;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Stores one contact after the other, a request for each and that it was sent, and tries each
 * again, with its key, until it is told yes.
 */
final class Writer implements Runnable {
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  // The database is away, the same request is still running.
  private static final Set<Integer> COME_BACK = Set.of(503, 409);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ASK =
      """
      {"contactId":"%s","externalRef":"%s","draft":{"body":"Could we meet for 15 minutes?"}}
      """;
  private static final String SENT = "{\"to\":\"sent\"}";

  private final HttpClient http = HttpClient.newHttpClient();
  private final int number;
  private final Ledger ledger;
  private final Thread thread = new Thread(this);
  private volatile boolean goesOn = true;

  private Writer(int number, Ledger ledger) {
    this.number = number;
    this.ledger = ledger;
  }

  static Writer started(int number, Ledger ledger) {
    Writer writer = new Writer(number, ledger);
    writer.thread.start();
    return writer;
  }

  /** Ends once the contact at hand is asked, or after a while where nobody answers any more. */
  void finish() throws InterruptedException {
    goesOn = false;
    thread.join(PATIENCE.toMillis());
    thread.interrupt();
    thread.join();
  }

  @Override
  public void run() {
    try {
      for (int i = 0; goesOn; i++) {
        String name = "writer " + number + ", contact " + i;
        String contact = stored("/v1/contacts", name, "{\"name\":\"" + name + "\"}");
        String request =
            stored("/v1/meeting-requests", name + ", asked", ASK.formatted(contact, name));
        stored("/v1/meeting-requests/" + request + "/transitions", name + ", sent", SENT);
        ledger.acknowledged(name);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tries until it is told yes; the id of what was stored. */
  private String stored(String path, String name, String body) throws InterruptedException {
    Optional<String> id = tried(path, name, body);
    while (id.isEmpty()) {
      Thread.sleep(PAUSE.toMillis());
      id = tried(path, name, body);
    }
    return id.get();
  }

  private Optional<String> tried(String path, String name, String body)
      throws InterruptedException {
    try {
      HttpResponse<String> answer =
          http.send(
              ledger
                  .service()
                  .request(path)
                  .timeout(PATIENCE)
                  .header("Content-Type", "application/json")
                  .header("Idempotency-Key", name.replace(' ', '-').replace(",", ""))
                  .POST(BodyPublishers.ofString(body))
                  .build(),
              BodyHandlers.ofString());
      if (answer.statusCode() < 300) {
        return Optional.of(JSON.readTree(answer.body()).path("id").asText());
      }
      if (!COME_BACK.contains(answer.statusCode())) {
        ledger.surprised(answer.statusCode() + " " + answer.body());
        return Optional.of("");
      }
      ledger.delayed(Integer.toString(answer.statusCode()));
    } catch (IOException e) {
      ledger.delayed(e.getClass().getSimpleName());
    }
    return Optional.empty();
  }
}
