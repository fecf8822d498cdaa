/** One stateless scoring: a draft in, a score card out, nothing stored. */
@NullMarked
package io.meetworthy.outreach.check;

import org.jspecify.annotations.NullMarked;
