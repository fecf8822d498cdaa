/** What is due, for calendars that know nothing of keys. */
@NullMarked
package io.meetworthy.outreach.calendar;

import org.jspecify.annotations.NullMarked;
