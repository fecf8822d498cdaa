/** The people that a tenant may ask, and how they are found. */
@NullMarked
package io.meetworthy.outreach.contact;

import org.jspecify.annotations.NullMarked;
