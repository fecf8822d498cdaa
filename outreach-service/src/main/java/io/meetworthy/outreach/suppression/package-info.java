/** Who asked to be forgotten and is not to come back: hashes that tell nobody who it was. */
@NullMarked
package io.meetworthy.outreach.suppression;

import org.jspecify.annotations.NullMarked;
