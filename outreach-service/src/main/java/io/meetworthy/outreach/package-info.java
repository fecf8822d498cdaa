/** The rules over HTTP: one package a feature, each with one door. */
@NullMarked
package io.meetworthy.outreach;

import org.jspecify.annotations.NullMarked;
