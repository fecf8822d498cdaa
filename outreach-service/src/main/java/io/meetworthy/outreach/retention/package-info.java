/** For how long people are kept whom nobody touches, and who goes then. */
@NullMarked
package io.meetworthy.outreach.retention;

import org.jspecify.annotations.NullMarked;
