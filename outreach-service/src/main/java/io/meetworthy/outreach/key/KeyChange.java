package io.meetworthy.outreach.key;

/** A stored key is no longer what it was. */
record KeyChange(String id) {}
