/** Who did what, when: ids only, no names and no text. */
@NullMarked
package io.meetworthy.outreach.audit;

import org.jspecify.annotations.NullMarked;
