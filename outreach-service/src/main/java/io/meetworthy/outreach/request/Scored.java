package io.meetworthy.outreach.request;

import io.meetworthy.outreach.contact.ContactView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text with the score that it got.
 *
 * @param text the version of the text
 * @param contact the reader, as known then
 * @param introducer the contact's introducer, where the score was made with their name
 * @param contextJson what it was scored with, as it is kept
 * @param cardJson the check's answer, as it is kept
 * @param marks what of that is counted
 */
record Scored(
    NewRequestDraft text,
    ContactView contact,
    @Nullable UUID introducer,
    String contextJson,
    String cardJson,
    Marks marks) {

  /** The same without the introducer, who is gone by now. */
  Scored withoutIntroducer() {
    return new Scored(text, contact, null, contextJson, cardJson, marks);
  }
}
