/** Long lists, a page at a time. */
@NullMarked
package io.meetworthy.outreach.page;

import org.jspecify.annotations.NullMarked;
