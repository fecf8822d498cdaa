package io.meetworthy.outreach.request;

import io.meetworthy.outreach.check.Warning;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** All that may give pause before a request is sent. */
@Singleton
final class Cautions {
  private final List<Caution> all;

  Cautions(@All List<Caution> all) {
    this.all = all;
  }

  /** What there is to say of this text of a request; nothing once it was sent. */
  List<Warning> about(MeetingRequest request, RequestDraft draft) {
    if (request.state() != RequestState.DRAFT) {
      return List.of();
    }
    Unsent unsent =
        new Unsent(
            request.contactId(),
            Optional.ofNullable(request.organization()),
            draft.subject() + " " + draft.body());
    return all.stream().flatMap(caution -> caution.about(unsent).stream()).toList();
  }
}
