/** All that is kept of a person, in whatever table: found by the database's own foreign keys. */
@NullMarked
package io.meetworthy.outreach.person;

import org.jspecify.annotations.NullMarked;
