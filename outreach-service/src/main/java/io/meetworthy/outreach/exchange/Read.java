package io.meetworthy.outreach.exchange;

import io.meetworthy.outreach.contact.NewContact;
import io.meetworthy.outreach.problem.Fault;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read in one place of a file: a contact or what is wrong there.
 *
 * @param row counted from 1, the title row not included
 * @param contact what stands there, unless that cannot be read
 * @param faults what is wrong
 */
record Read(int row, @Nullable NewContact contact, List<Fault> faults) {
  static Read contact(int row, NewContact contact) {
    return new Read(row, contact, List.of());
  }

  /** The contact, if there is one. */
  Optional<NewContact> found() {
    return Optional.ofNullable(contact);
  }

  static Read refused(int row, List<Fault> faults) {
    return new Read(row, null, List.copyOf(faults));
  }
}
