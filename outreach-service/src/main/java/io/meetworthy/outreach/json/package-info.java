/** Strict JSON: what is ambiguous, broken or unknown is refused with the place where it stands. */
@NullMarked
package io.meetworthy.outreach.json;

import org.jspecify.annotations.NullMarked;
