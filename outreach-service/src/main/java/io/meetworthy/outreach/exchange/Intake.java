package io.meetworthy.outreach.exchange;

import io.meetworthy.outreach.contact.ContactBook;
import io.meetworthy.outreach.contact.ContactKey;
import io.meetworthy.outreach.contact.NewContact;
import io.meetworthy.outreach.problem.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes in a file, some hundred rows at a time, and counts what becomes of them. */
final class Intake {
  static final int MOST_ROWS = 10_000;
  private static final int AT_ONCE = 500;
  private static final int MOST_FAULTS = 100;

  private final ContactBook book;
  private final Consumer<List<NewContact>> keep;
  private final Set<ContactKey> seen = new HashSet<>();
  private final List<NewContact> waiting = new ArrayList<>();
  private final List<RowFault> faults = new ArrayList<>();
  private int rows;
  private int added;
  private int known;
  private int refused;

  /**
   * Nothing yet.
   *
   * @param keep what is done with those who are not there
   */
  Intake(ContactBook book, Consumer<List<NewContact>> keep) {
    this.book = book;
    this.keep = keep;
  }

  Count all(ContactFile file) throws IOException {
    Optional<Read> next = file.next();
    while (next.isPresent()) {
      take(next.get());
      next = file.next();
    }
    keepWaiting();
    return new Count(rows, added, known, refused, faults);
  }

  private void take(Read read) {
    rows++;
    if (rows > MOST_ROWS) {
      throw ContactFile.unreadable("A file has at most " + MOST_ROWS + " rows; split it.");
    }
    @Nullable NewContact contact = read.contact();
    if (contact == null) {
      refuse(read.row(), read.faults());
      return;
    }
    NewContact callable = book.withoutBadPhones(contact);
    if (size(callable) < size(contact)) {
      note(
          read.row(),
          List.of(Fault.at("/phones", "left-out", "A number without country code is left out.")));
    }
    List<Fault> wrong = book.faults(callable);
    if (!wrong.isEmpty()) {
      refuse(read.row(), wrong);
      return;
    }
    waiting.add(callable);
    if (waiting.size() == AT_ONCE) {
      keepWaiting();
    }
  }

  private static int size(NewContact contact) {
    return contact.phones() == null ? 0 : contact.phones().size();
  }

  private void keepWaiting() {
    List<NewContact> unknown = book.unknown(waiting, seen);
    known += waiting.size() - unknown.size();
    added += unknown.size();
    keep.accept(unknown);
    waiting.clear();
  }

  private void refuse(int row, List<Fault> wrong) {
    refused++;
    note(row, wrong);
  }

  private void note(int row, List<Fault> wrong) {
    wrong.stream()
        .limit(Math.max(0, MOST_FAULTS - faults.size()))
        .forEach(fault -> faults.add(RowFault.of(row, fault)));
  }
}
