package io.meetworthy.outreach.tenant;

import java.security.Principal;

/**
 * Who asks.
 *
 * @param tenant whose rows it is about
 * @param key the key's public part
 * @param isUnconfirmed whether the database could not say of late that the key is still good
 */
public record Caller(String tenant, String key, boolean isUnconfirmed) implements Principal {
  @Override
  public String getName() {
    return key;
  }
}
