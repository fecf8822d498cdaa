/** What holds for every request, whatever it asks for. */
@NullMarked
package io.meetworthy.outreach.http;

import org.jspecify.annotations.NullMarked;
