package io.meetworthy.outreach.contact;

import java.util.UUID;

/**
 * A contact is about to be removed, in the transaction at hand: who keeps something of theirs lets
 * go of it now.
 *
 * @param contact the contact's id; no new row can refer to it any more
 */
public record ContactLeaving(UUID contact) {}
