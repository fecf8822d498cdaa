package io.meetworthy.outreach.followup;

import java.time.ZoneId;
import java.util.UUID;

/**
 * What a follow-up is about.
 *
 * @param request the request that it follows
 * @param contact whom that is for
 * @param first the first request about the same matter; that one itself where it follows none
 * @param zone where the contact is
 */
record Matter(UUID request, UUID contact, UUID first, ZoneId zone) {}
