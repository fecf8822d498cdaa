/** The service as people start it: the packaged jar, a process of its own. */
@NullMarked
package io.meetworthy.outreach.packaged;

import org.jspecify.annotations.NullMarked;
