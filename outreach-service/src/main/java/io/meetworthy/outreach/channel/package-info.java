/** Where drafts are sent, and what each place takes. */
@NullMarked
package io.meetworthy.outreach.channel;

import org.jspecify.annotations.NullMarked;
