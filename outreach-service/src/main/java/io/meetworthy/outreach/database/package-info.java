/** The PostgreSQL that the service brings along for those who configure none. */
@NullMarked
package io.meetworthy.outreach.database;

import org.jspecify.annotations.NullMarked;
