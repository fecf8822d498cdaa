/** The same request twice has its effect once, and the same answer both times. */
@NullMarked
package io.meetworthy.outreach.idempotency;

import org.jspecify.annotations.NullMarked;
