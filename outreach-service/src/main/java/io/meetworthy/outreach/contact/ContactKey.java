package io.meetworthy.outreach.contact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * What tells one contact from all others.
 *
 * @param kind which of them
 * @param key in its one form
 */
public record ContactKey(String kind, String key) {
  static ContactKey ofEmail(String address) {
    return new ContactKey("email", Texts.folded(address));
  }

  /** With or without www., a last slash or a fragment it is the same page. */
  static ContactKey ofProfile(String url) {
    return new ContactKey(
        "profile",
        url.toLowerCase(Locale.ROOT)
            .replaceFirst("#.*+$", "")
            .replaceFirst("^https?://(www\\.)?", "")
            .replaceFirst("/$", ""));
  }

  static ContactKey ofReference(String reference) {
    return new ContactKey("ref", reference);
  }

  /** Of somebody who has nothing else: the same name, phones and notes are the same person. */
  static ContactKey ofSource(NewContact contact) {
    String told =
        Texts.folded(contact.name()) + "\n" + contact.phonesOrNone() + "\n" + contact.notes();
    return new ContactKey("source", UUID.nameUUIDFromBytes(told.getBytes(UTF_8)).toString());
  }

  /** All of a contact's, and at least one. */
  static Set<ContactKey> ofImported(NewContact contact) {
    Set<ContactKey> keys = of(contact);
    return keys.isEmpty() ? Set.of(ofSource(contact)) : keys;
  }

  /** All of a contact's. */
  static Set<ContactKey> of(NewContact contact) {
    Set<ContactKey> keys = new LinkedHashSet<>();
    contact.emailsOrNone().forEach(email -> keys.add(ofEmail(email.value())));
    if (contact.profileUrl() != null) {
      keys.add(ofProfile(contact.profileUrl()));
    }
    if (contact.externalRef() != null) {
      keys.add(ofReference(contact.externalRef()));
    }
    return keys;
  }
}
