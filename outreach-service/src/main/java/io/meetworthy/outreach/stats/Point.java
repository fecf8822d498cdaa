package io.meetworthy.outreach.stats;

/**
 * What one number in a sheet counts.
 *
 * @param stratum where and whom one asked
 * @param value of the sheet's dimension
 * @param measure a stage, a step of {@link AnswerHours} or a {@link Measure}
 */
record Point(Stratum stratum, String value, String measure) {}
