package io.meetworthy.outreach.database;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

/** Stores one contact after the other and tries each again, with its key, until it is told yes. */
final class Writer implements Runnable {
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  // The database is away, the same request is still running.
  private static final Set<Integer> COME_BACK = Set.of(503, 409);
  private static final int CREATED = 201;

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

  /** Ends after the contact at hand. */
  void finish() throws InterruptedException {
    goesOn = false;
    thread.join();
  }

  @Override
  public void run() {
    for (int i = 0; goesOn; i++) {
      String name = "writer " + number + ", contact " + i;
      try {
        while (!isStored(name)) {
          Thread.sleep(PAUSE.toMillis());
        }
        ledger.acknowledged(name);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private boolean isStored(String name) throws InterruptedException {
    try {
      HttpResponse<String> answer =
          http.send(
              ledger
                  .service()
                  .request("/v1/contacts")
                  .timeout(PATIENCE)
                  .header("Content-Type", "application/json")
                  .header("Idempotency-Key", name.replace(' ', '-').replace(",", ""))
                  .POST(BodyPublishers.ofString("{\"name\":\"" + name + "\"}"))
                  .build(),
              BodyHandlers.ofString());
      if (answer.statusCode() == CREATED) {
        return true;
      }
      if (!COME_BACK.contains(answer.statusCode())) {
        ledger.surprised(answer.statusCode() + " " + answer.body());
        return true;
      }
      ledger.delayed(Integer.toString(answer.statusCode()));
    } catch (IOException e) {
      ledger.delayed(e.getClass().getSimpleName());
    }
    return false;
  }
}
