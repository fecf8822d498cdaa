/** Twice the text takes twice the work, counted in steps so that no machine's mood decides. */
@NullMarked
package io.meetworthy.scoring.growth;

import org.jspecify.annotations.NullMarked;
