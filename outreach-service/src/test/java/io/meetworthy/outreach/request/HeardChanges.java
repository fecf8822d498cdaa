package io.meetworthy.outreach.request;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** What an observer hears of requests. */
@Singleton
final class HeardChanges {
  private final List<RequestChanged> all = new CopyOnWriteArrayList<>();

  void hear(@Observes RequestChanged change) {
    all.add(change);
  }

  /** All about one of them, the oldest first. */
  List<RequestChanged> of(String path) {
    UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    return all.stream()
        .filter(
            change ->
                Stream.concat(change.before().stream(), change.after().stream())
                    .anyMatch(facts -> facts.request().equals(id)))
        .toList();
  }
}
