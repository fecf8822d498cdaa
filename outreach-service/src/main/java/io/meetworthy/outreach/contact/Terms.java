package io.meetworthy.outreach.contact;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what a contact is found. */
final class Terms {
  private static final int MOST = 300;
  private static final String WORD = "word/";
  private static final String TAG = "tag/";
  private static final String ORGANIZATION = "organization/";

  private Terms() {}

  static String ofWord(String folded) {
    return WORD + folded;
  }

  static String ofTag(String tag) {
    return TAG + Texts.folded(tag);
  }

  static String ofOrganization(String name) {
    return ORGANIZATION + Texts.folded(name);
  }

  /** All of a contact's; notes are for reading. */
  static Set<String> of(NewContact contact) {
    Set<String> terms = new LinkedHashSet<>();
    contact.tagsOrNone().forEach(tag -> terms.add(ofTag(tag)));
    if (contact.organization() != null) {
      terms.add(ofOrganization(contact.organization()));
    }
    Stream.concat(
            Stream.of(
                contact.name(),
                orEmpty(contact.givenName()),
                orEmpty(contact.familyName()),
                orEmpty(contact.organization()),
                orEmpty(contact.role())),
            contact.emailsOrNone().stream().map(Labelled::value))
        .flatMap(text -> Texts.words(text).stream())
        .limit(MOST)
        .forEach(word -> terms.add(ofWord(word)));
    return terms;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
