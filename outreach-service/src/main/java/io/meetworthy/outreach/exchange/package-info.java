/** Contacts from files and into files. */
@NullMarked
package io.meetworthy.outreach.exchange;

import org.jspecify.annotations.NullMarked;
