/** How many checks were answered: counts a day and ruleset, and nothing else. */
@NullMarked
package io.meetworthy.outreach.usage;

import org.jspecify.annotations.NullMarked;
