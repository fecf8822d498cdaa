package io.meetworthy.outreach.key;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import java.util.Optional;

/** A key as it came with a request. */
final class PresentedKey extends BaseAuthenticationRequest {
  private final KeyText text;
  private final Optional<String> origin;

  PresentedKey(KeyText text, Optional<String> origin) {
    this.text = text;
    this.origin = origin;
  }

  KeyText text() {
    return text;
  }

  /** The page that sends it, where a browser does. */
  Optional<String> origin() {
    return origin;
  }
}
