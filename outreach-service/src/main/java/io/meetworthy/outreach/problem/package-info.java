/** Typed refusals over HTTP, all of them RFC 9457 problems. */
@NullMarked
package io.meetworthy.outreach.problem;

import org.jspecify.annotations.NullMarked;
