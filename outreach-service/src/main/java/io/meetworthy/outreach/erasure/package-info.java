/** What is kept, shown in full and erased for good: of one person, or of the whole tenant. */
@NullMarked
package io.meetworthy.outreach.erasure;

import org.jspecify.annotations.NullMarked;
