package io.meetworthy.outreach.caution;

import io.meetworthy.outreach.check.Warning;
import io.meetworthy.outreach.contact.ContactBook;
import io.meetworthy.outreach.contact.ContactView;
import io.meetworthy.outreach.request.Caution;
import io.meetworthy.outreach.request.RequestChanged;
import io.meetworthy.outreach.request.RequestFacts;
import io.meetworthy.outreach.request.Unsent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Nearly the same text went to others: it was not written for this reader. */
@Singleton
class SameText implements Caution {
  private final SentTexts texts;
  private final ContactBook contacts;
  private final CautionSettings settings;
  private final Clock clock;

  SameText(SentTexts texts, ContactBook contacts, CautionSettings settings, Clock clock) {
    this.texts = texts;
    this.contacts = contacts;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Optional<Warning> about(Unsent request) {
    Instant since = clock.instant().minus(Duration.ofDays(settings.likenessDays()));
    return likeness(request.text(), request.contact())
        .map(text -> texts.others(request.contact(), text, settings.likeness(), since))
        .filter(others -> others > 0)
        .map(this::warning);
  }

  private Warning warning(long others) {
    String people = others == 1 ? "1 other person" : others + " other people";
    String more = others >= SentTexts.MOST ? " or more" : "";
    return new Warning(
        "same-text",
        "Nearly the same text was sent to %s%s in the last %d days; write it for this reader."
            .formatted(people, more, settings.likenessDays()));
  }

  /** What is sent is remembered, and what was not sent after all is not. */
  @Transactional(TxType.MANDATORY)
  void remember(@Observes RequestChanged change) {
    Optional<Instant> before = change.before().flatMap(request -> request.times().sentAt());
    Optional<Instant> now = change.after().flatMap(request -> request.times().sentAt());
    if (before.equals(now)) {
      return;
    }
    change.after().ifPresent(request -> texts.drop(request.request()));
    change.after().ifPresent(request -> now.ifPresent(at -> keep(request, at)));
  }

  private void keep(RequestFacts request, Instant at) {
    texts
        .text(request.request(), request.card().draftNumber())
        .flatMap(text -> likeness(text, request.contact()))
        .ifPresent(text -> texts.keep(request.request(), request.contact(), at, text));
  }

  private Optional<Likeness> likeness(String text, UUID contact) {
    return Likeness.of(text, contacts.find(contact).map(SameText::names).orElse(List.of()));
  }

  private static List<String> names(ContactView contact) {
    return Stream.of(
            Optional.of(contact.name()),
            Optional.ofNullable(contact.givenName()),
            Optional.ofNullable(contact.familyName()),
            Optional.ofNullable(contact.organization()))
        .flatMap(Optional::stream)
        .toList();
  }
}
