/** The rules themselves: every card can be read. */
@NullMarked
package io.meetworthy.outreach.ruleset;

import org.jspecify.annotations.NullMarked;
