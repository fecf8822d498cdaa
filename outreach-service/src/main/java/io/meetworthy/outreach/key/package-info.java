/** API keys: who may do what, and for which tenant. */
@NullMarked
package io.meetworthy.outreach.key;

import org.jspecify.annotations.NullMarked;
