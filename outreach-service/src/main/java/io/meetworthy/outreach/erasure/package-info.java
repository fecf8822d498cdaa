/** What a tenant wants to have forgotten. */
@NullMarked
package io.meetworthy.outreach.erasure;

import org.jspecify.annotations.NullMarked;
