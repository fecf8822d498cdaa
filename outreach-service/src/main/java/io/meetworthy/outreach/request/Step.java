package io.meetworthy.outreach.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a request.
 *
 * @param to the state that it came to
 * @param occurredAt when
 * @param reason the concern behind a no, where it was told
 */
record Step(RequestState to, Instant occurredAt, @Nullable String reason) {}
