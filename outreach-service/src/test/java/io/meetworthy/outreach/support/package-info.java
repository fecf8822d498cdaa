/** What the tests share. */
@NullMarked
package io.meetworthy.outreach.support;

import org.jspecify.annotations.NullMarked;
