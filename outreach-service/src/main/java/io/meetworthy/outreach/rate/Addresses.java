package io.meetworthy.outreach.rate;

import java.util.Arrays;
import java.util.List;

/** Whom an address belongs to, roughly. It is kept in memory for a minute and nowhere else. */
final class Addresses {
  private static final int GROUPS_OF_A_NETWORK = 4;

  private Addresses() {}

  /** The address; of an IPv6 address, written out, the first half: a host has all of the other. */
  static String network(String address) {
    List<String> groups = Arrays.asList(address.split(":", -1));
    return groups.size() > GROUPS_OF_A_NETWORK
        ? String.join(":", groups.subList(0, GROUPS_OF_A_NETWORK))
        : address;
  }
}
