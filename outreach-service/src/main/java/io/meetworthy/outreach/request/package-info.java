/** What is asked of contacts, each version of it with its score, and what came of it. */
@NullMarked
package io.meetworthy.outreach.request;

import org.jspecify.annotations.NullMarked;
