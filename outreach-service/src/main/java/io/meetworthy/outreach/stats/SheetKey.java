package io.meetworthy.outreach.stats;

import java.time.LocalDate;

/**
 * Which sheet.
 *
 * @param dimension by what it tells requests apart
 * @param grain how long a time it counts
 * @param start the first day of that
 */
record SheetKey(Dimension dimension, Grain grain, LocalDate start) {}
