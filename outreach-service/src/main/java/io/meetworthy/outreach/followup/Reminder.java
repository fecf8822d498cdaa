package io.meetworthy.outreach.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is due, for people to read.
 *
 * @param id of the follow-up
 * @param kind of message
 * @param day where the reader is
 * @param by the last moment, where there is one
 * @param changedAt when it was last changed
 * @param name of the reader
 * @param organization where they work
 */
public record Reminder(
    UUID id,
    FollowUpKind kind,
    LocalDate day,
    Optional<Instant> by,
    Instant changedAt,
    String name,
    Optional<String> organization) {}
