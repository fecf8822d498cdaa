/** What a tenant decides: for how long people are kept whom nobody touches, what it expects. */
@NullMarked
package io.meetworthy.outreach.retention;

import org.jspecify.annotations.NullMarked;
