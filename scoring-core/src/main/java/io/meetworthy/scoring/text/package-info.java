/** The reading of a draft: its words, sentences, times, names and phrases, found in one pass. */
@NullMarked
package io.meetworthy.scoring.text;

import org.jspecify.annotations.NullMarked;
