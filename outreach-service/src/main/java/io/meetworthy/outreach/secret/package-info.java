/** What only the service knows: the pepper, and the secrets drawn from it. */
@NullMarked
package io.meetworthy.outreach.secret;

import org.jspecify.annotations.NullMarked;
