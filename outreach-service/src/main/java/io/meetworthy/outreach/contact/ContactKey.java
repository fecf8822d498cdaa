package io.meetworthy.outreach.contact;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What tells one contact from all others.
 *
 * @param kind which of them
 * @param key in its one form
 */
record ContactKey(String kind, String key) {
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
