/** The rooms of the four lessons: genuine, reciprocal, beneficial, courteous. */
@NullMarked
package io.meetworthy.scoring.rules.lesson;

import org.jspecify.annotations.NullMarked;
