package io.meetworthy.outreach.contact;

/**
 * A contact was changed, in the transaction at hand. Observers see it before that ends; what they
 * throw undoes the change.
 *
 * @param before as it was
 * @param after as it is
 */
public record ContactChanged(ContactView before, ContactView after) {}
