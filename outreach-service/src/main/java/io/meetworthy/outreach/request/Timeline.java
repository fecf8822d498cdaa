package io.meetworthy.outreach.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the transitions of a request come to.
 *
 * @param state where it stands
 * @param since when it came there
 * @param sentAt when it was sent
 * @param answeredAt when it was accepted or declined
 * @param settledAt when it got the outcome that it has
 * @param metAt when they met
 * @param thankedAt when thanks went out
 * @param declineReason the concern behind a no, where it was told
 */
@Embeddable
record Timeline(
    String state,
    @Column(name = "state_since") Instant since,
    @Column(name = "sent_at") @Nullable Instant sentAt,
    @Column(name = "answered_at") @Nullable Instant answeredAt,
    @Column(name = "settled_at") @Nullable Instant settledAt,
    @Column(name = "met_at") @Nullable Instant metAt,
    @Column(name = "thanked_at") @Nullable Instant thankedAt,
    @Column(name = "decline_reason") @Nullable String declineReason) {

  /** Of one that was made and no more. */
  static Timeline begun(Instant now) {
    return new Timeline(RequestState.DRAFT.wireName(), now, null, null, null, null, null, null);
  }

  /** After these steps, from its beginning. */
  static Timeline of(Instant beginning, List<RequestTransition> steps) {
    Timeline timeline = begun(beginning);
    for (RequestTransition step : steps) {
      timeline = timeline.after(step);
    }
    return timeline;
  }

  private Timeline after(RequestTransition step) {
    Instant at = step.occurredAt();
    String to = step.to().wireName();
    return switch (step.to()) {
      case DRAFT -> begun(at);
      case SENT -> new Timeline(to, at, at, null, null, null, null, null);
      case ACCEPTED, DECLINED -> new Timeline(to, at, sentAt, at, at, null, null, step.reason());
      case NO_ANSWER -> new Timeline(to, at, sentAt, null, at, null, null, null);
      case MET -> new Timeline(to, at, sentAt, answeredAt, settledAt, at, null, null);
      case THANKED -> new Timeline(to, at, sentAt, answeredAt, settledAt, metAt, at, null);
      case CANCELLED, WITHDRAWN ->
          new Timeline(to, at, sentAt, answeredAt, settledAt, null, null, null);
    };
  }

  RequestState current() {
    return RequestState.named(state).orElseThrow();
  }
}
