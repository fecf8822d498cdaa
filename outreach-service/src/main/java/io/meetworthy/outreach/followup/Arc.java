package io.meetworthy.outreach.followup;

import io.meetworthy.outreach.contact.ContactBook;
import io.meetworthy.outreach.contact.ContactChanged;
import io.meetworthy.outreach.contact.ContactView;
import io.meetworthy.outreach.request.Correspondence;
import io.meetworthy.outreach.request.RequestChanged;
import io.meetworthy.outreach.request.RequestFacts;
import io.meetworthy.scoring.Kind;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** From the first ask to the report of what came of it: what is due moves with the request. */
@Singleton
class Arc {
  private final FollowUps followUps;
  private final Chains chains;
  private final ContactBook contacts;
  private final Correspondence letters;
  private final FollowUpSettings settings;

  Arc(
      FollowUps followUps,
      Chains chains,
      ContactBook contacts,
      Correspondence letters,
      FollowUpSettings settings) {
    this.followUps = followUps;
    this.chains = chains;
    this.contacts = contacts;
    this.letters = letters;
    this.settings = settings;
  }

  /** In the transaction of the change; rows of a request that is gone went with it. */
  @Transactional(TxType.MANDATORY)
  void follow(@Observes RequestChanged change) {
    change.after().ifPresent(this::follow);
  }

  /** Where they are decides what is a decent day, and who is not to be asked is left in peace. */
  @Transactional(TxType.MANDATORY)
  void follow(@Observes ContactChanged change) {
    ContactView before = change.before();
    ContactView after = change.after();
    if (before.doNotAsk() != after.doNotAsk()
        || !Objects.equals(before.timeZone(), after.timeZone())) {
      letters.with(UUID.fromString(after.id())).forEach(this::follow);
    }
  }

  private void follow(RequestFacts request) {
    if (request.times().sentAt().isEmpty()
        && !followUps.isAny(request.request())
        && chains.followed(request.request()).isEmpty()) {
      return;
    }
    Optional<ContactView> reader = contacts.find(request.contact());
    Matter matter =
        new Matter(
            request.request(), request.contact(), chains.first(request.request()), zone(reader));
    boolean inPeace = reader.map(ContactView::doNotAsk).orElse(false);
    Optional<Due> due = inPeace ? Optional.empty() : due(request, matter);
    followUps.settle(
        request.request(), inPeace ? FollowUpState.CANCELLED : end(request), due.map(Due::kind));
    due.ifPresent(wanted -> followUps.keep(matter, wanted));
    if (chains.isAnswered(matter.first())) {
      followUps.cancelChain(matter.first());
    }
    if (request.times().sentAt().isPresent()) {
      chains.followed(request.request()).ifPresent(followed -> done(followed, request.kind()));
    }
  }

  /** A message that was sent is no longer due. */
  private void done(UUID followed, Kind kind) {
    FollowUpKind.named(kind.wireName()).ifPresent(sent -> followUps.done(followed, sent));
  }

  /** Who was thanked was thanked, however; all else ends without having been done. */
  private static FollowUpState end(RequestFacts request) {
    return switch (request.state()) {
      case THANKED -> FollowUpState.DONE;
      case DRAFT, SENT, ACCEPTED, DECLINED, NO_ANSWER, MET, CANCELLED, WITHDRAWN ->
          FollowUpState.CANCELLED;
    };
  }

  private Optional<Due> due(RequestFacts request, Matter matter) {
    return switch (request.state()) {
      case SENT, NO_ANSWER -> again(request, matter);
      case MET -> request.times().metAt().map(met -> Due.thanks(met, matter.zone()));
      case THANKED -> request.times().thankedAt().map(at -> Due.report(at, matter.zone()));
      case DRAFT, ACCEPTED, DECLINED, CANCELLED, WITHDRAWN -> Optional.empty();
    };
  }

  private Optional<Due> again(RequestFacts request, Matter matter) {
    boolean asks = request.kind() == Kind.ASK || request.kind() == Kind.FOLLOW_UP;
    if (!asks
        || chains.isFollowed(request.request(), FollowUpKind.FOLLOW_UP)
        || chains.isAnswered(matter.first())) {
      return Optional.empty();
    }
    return request
        .times()
        .sentAt()
        .flatMap(
            at ->
                Due.after(
                    new Sent(
                        request.channel(),
                        request.relationship(),
                        followUpsIn(request),
                        at,
                        matter.zone())));
  }

  /** A follow-up is one, even where its caller did not count. */
  private static int followUpsIn(RequestFacts request) {
    return Math.max(request.followUpNumber(), request.kind() == Kind.FOLLOW_UP ? 1 : 0);
  }

  private ZoneId zone(Optional<ContactView> reader) {
    return reader
        .map(ContactView::timeZone)
        // Another Java may not know a zone that this one did.
        .filter(ZoneId.getAvailableZoneIds()::contains)
        .map(ZoneId::of)
        .orElseGet(settings::timeZone);
  }
}
