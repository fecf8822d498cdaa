/**
 * The measuring lab: learns the word weights that ship and measures the score against judged texts.
 *
 * <p>The texts are no part of the project; whoever has them names their folder with {@code
 * -Dmeetworthy.data=DIR} or the environment variable {@code MEETWORTHY_DATA}.
 */
@NullMarked
package io.meetworthy.scoring.lab;

import org.jspecify.annotations.NullMarked;
