package io.meetworthy.outreach.contact;

/** How somebody stands who comes with a file. */
public enum Standing {
  /** Nobody like that is there. */
  NEW,
  /** They are there already. */
  KNOWN,
  /** They asked to be forgotten. */
  FORGOTTEN
}
