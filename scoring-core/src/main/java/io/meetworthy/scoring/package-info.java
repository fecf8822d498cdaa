/** Scores a request for a meeting before it is sent: drafts in, score cards with reasons out. */
@NullMarked
package io.meetworthy.scoring;

import org.jspecify.annotations.NullMarked;
