/** What the people who run the service see: how it started, and whether it is well. */
@NullMarked
package io.meetworthy.outreach.operations;

import org.jspecify.annotations.NullMarked;
