/** The contract beyond what single classes can say of themselves. */
@NullMarked
package io.meetworthy.outreach.contract;

import org.jspecify.annotations.NullMarked;
