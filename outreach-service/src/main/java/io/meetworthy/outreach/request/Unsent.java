package io.meetworthy.outreach.request;

import java.util.Optional;
import java.util.UUID;

/**
 * A request that was not sent yet.
 *
 * @param contact whom it is for
 * @param organization where they work
 * @param text its subject and body
 */
public record Unsent(UUID contact, Optional<String> organization, String text) {}
