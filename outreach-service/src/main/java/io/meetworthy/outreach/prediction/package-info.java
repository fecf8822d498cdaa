/** What a tenant's own outcomes tell of the next request, fitted in the background. */
@NullMarked
package io.meetworthy.outreach.prediction;

import org.jspecify.annotations.NullMarked;
