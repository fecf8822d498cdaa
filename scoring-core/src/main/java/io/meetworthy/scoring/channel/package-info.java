/** What each channel takes: limits as dated data with their sources. */
@NullMarked
package io.meetworthy.scoring.channel;

import org.jspecify.annotations.NullMarked;
