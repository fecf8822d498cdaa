/** What the annotations of our methods mean for callers, written into the contract. */
@NullMarked
package io.meetworthy.outreach.mechanism;

import org.jspecify.annotations.NullMarked;
