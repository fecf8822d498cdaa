/** What really gets meetings accepted: counts kept with each change, and what they allow to say. */
@NullMarked
package io.meetworthy.outreach.stats;

import org.jspecify.annotations.NullMarked;
