/**
 * The core for a person at a terminal: drafts from files, a score with its reasons on the screen.
 */
@NullMarked
package io.meetworthy.scoring.cli;

import org.jspecify.annotations.NullMarked;
