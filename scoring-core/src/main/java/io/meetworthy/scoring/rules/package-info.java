/** The standard ruleset: an index of rooms, one room a rule. */
@NullMarked
package io.meetworthy.scoring.rules;

import org.jspecify.annotations.NullMarked;
