package io.meetworthy.outreach.contact;

import java.util.UUID;

/**
 * A contact is about to go, with all that is part of it: told in the transaction, before.
 *
 * @param id whose
 */
public record ContactLeaving(UUID id) {}
