/** The rooms of the five objections: what makes a reader say no, and what answers it. */
@NullMarked
package io.meetworthy.scoring.rules.objection;

import org.jspecify.annotations.NullMarked;
