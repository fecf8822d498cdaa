/** Which tables there are and how they hang together, as the database itself says. */
@NullMarked
package io.meetworthy.outreach.catalog;

import org.jspecify.annotations.NullMarked;
