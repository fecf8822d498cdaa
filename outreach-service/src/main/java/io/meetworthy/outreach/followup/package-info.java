/** When one may write again, when to stop, and what is due after a meeting. */
@NullMarked
package io.meetworthy.outreach.followup;

import org.jspecify.annotations.NullMarked;
