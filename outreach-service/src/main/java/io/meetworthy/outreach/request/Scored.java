package io.meetworthy.outreach.request;

import io.meetworthy.outreach.contact.ContactView;

/**
 * A text with the score that it got.
 *
 * @param text the version of the text
 * @param contact the reader, as known then
 * @param contextJson what it was scored with, as it is kept
 * @param cardJson the check's answer, as it is kept
 * @param marks what of that is counted
 */
record Scored(
    NewRequestDraft text, ContactView contact, String contextJson, String cardJson, Marks marks) {}
