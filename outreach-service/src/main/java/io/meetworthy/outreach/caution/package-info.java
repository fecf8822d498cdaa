/** What gives pause before a request is sent: many people of one house, one text for many. */
@NullMarked
package io.meetworthy.outreach.caution;

import org.jspecify.annotations.NullMarked;
