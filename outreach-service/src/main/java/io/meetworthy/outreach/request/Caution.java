package io.meetworthy.outreach.request;

import io.meetworthy.outreach.check.Warning;
import java.util.Optional;

/** Looks at what is about to be sent, in the transaction at hand, and says what gives pause. */
public interface Caution {
  /** Empty where there is nothing to say. */
  Optional<Warning> about(Unsent request);
}
