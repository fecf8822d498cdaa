/**
 * What can honestly be said from counts: rates, differences, waiting times and forecasts, each with
 * the interval that its sample size allows.
 *
 * <p>Everything here is a closed form of its arguments. Logarithms and exponentials are {@link
 * StrictMath}'s, so that every machine gives the same bytes.
 */
@NullMarked
package io.meetworthy.scoring.statistics;

import org.jspecify.annotations.NullMarked;
