package io.meetworthy.outreach.request;

import java.util.Optional;

/**
 * A meeting request was made, changed or removed, in the transaction at hand. Observers see it
 * before that ends; what they throw undoes the change.
 *
 * @param before empty where it is new
 * @param after empty where it is gone
 */
public record RequestChanged(Optional<RequestFacts> before, Optional<RequestFacts> after) {}
