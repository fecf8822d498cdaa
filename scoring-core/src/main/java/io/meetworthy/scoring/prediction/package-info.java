/**
 * The probability that a request is accepted, learned from one tenant's own settled requests, and
 * silence where there are too few of them or where they cannot be foretold.
 *
 * <p>A model is a pure function of the settled requests in their order of time.
 */
@NullMarked
package io.meetworthy.scoring.prediction;

import org.jspecify.annotations.NullMarked;
