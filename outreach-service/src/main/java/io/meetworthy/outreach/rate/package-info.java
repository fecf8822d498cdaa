/** How much each tenant, and each caller without a key, may ask for in a minute. */
@NullMarked
package io.meetworthy.outreach.rate;

import org.jspecify.annotations.NullMarked;
