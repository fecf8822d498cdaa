/** The rooms of the four fears: what a reader is afraid of, and what calms it. */
@NullMarked
package io.meetworthy.scoring.rules.fear;

import org.jspecify.annotations.NullMarked;
