package io.meetworthy.outreach.support;

/**
 * Makes something that has an id, so that others can try to reach it. There is one for each path
 * with an id, as a bean in its feature's tests; whoever needs them all finds them by themselves.
 */
public interface Fixture {
  /** Its path in the contract, up to and with its last id: {@code /v1/api-keys/{id}}. */
  String path();

  /** Makes one for this tenant; the path with the real ids. */
  String make(TestTenants owner);

  /** The id by which the contract's examples of bodies name one; empty where none does. */
  default String idInExamples() {
    return "";
  }
}
