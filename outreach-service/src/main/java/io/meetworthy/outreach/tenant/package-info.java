/** Who owns what: every row belongs to one tenant, and each transaction sees one tenant's rows. */
@NullMarked
package io.meetworthy.outreach.tenant;

import org.jspecify.annotations.NullMarked;
