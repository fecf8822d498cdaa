package io.meetworthy.outreach.exchange;

import io.meetworthy.outreach.contact.ContactBook;
import io.meetworthy.outreach.contact.ContactKey;
import io.meetworthy.outreach.contact.NewContact;
import io.meetworthy.outreach.contact.Standing;
import io.meetworthy.outreach.problem.Fault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Some hundred rows of a file: read and looked at in memory, then kept in one transaction. */
final class Chunk {
  /** How many rows at most. */
  static final int SIZE = 500;

  private final ContactBook book;
  private final List<Read> good = new ArrayList<>();
  private final List<RowFault> faults = new ArrayList<>();
  private int rows;
  private int refused;

  private Chunk(ContactBook book) {
    this.book = book;
  }

  /** The next of this file; without rows at its end. */
  static Chunk next(ContactFile file, ContactBook book) throws IOException {
    Chunk chunk = new Chunk(book);
    while (chunk.rows < SIZE) {
      Optional<Read> read = file.next();
      if (read.isEmpty()) {
        return chunk;
      }
      chunk.take(read.get());
    }
    return chunk;
  }

  int rows() {
    return rows;
  }

  private void take(Read read) {
    rows++;
    @Nullable NewContact contact = read.contact();
    if (contact == null) {
      refuse(read.row(), read.faults());
      return;
    }
    NewContact callable = book.withoutBadPhones(contact);
    if (size(callable) < size(contact)) {
      note(read.row(), Fault.at("/phones", "left-out", "Numbers without country code stay out."));
    }
    List<Fault> wrong = book.faults(callable);
    if (wrong.isEmpty()) {
      good.add(Read.contact(read.row(), callable));
    } else {
      refuse(read.row(), wrong);
    }
  }

  private static int size(NewContact contact) {
    return contact.phones() == null ? 0 : contact.phones().size();
  }

  /**
   * Keeps those who are not there yet.
   *
   * @param seen what earlier rows were told apart by, where they are not kept
   * @param keep what is done with those who are not there
   */
  Count kept(Set<ContactKey> seen, Consumer<List<NewContact>> keep) {
    List<NewContact> contacts = good.stream().flatMap(read -> read.found().stream()).toList();
    List<Standing> standings = book.standings(contacts, seen);
    List<NewContact> added = new ArrayList<>();
    int known = 0;
    int suppressed = 0;
    for (int i = 0; i < contacts.size(); i++) {
      switch (standings.get(i)) {
        case NEW -> added.add(contacts.get(i));
        case KNOWN -> known++;
        case FORGOTTEN -> {
          suppressed++;
          note(
              good.get(i).row(),
              Fault.at("", "suppressed", "This person asked to be forgotten and stays out."));
        }
      }
    }
    keep.accept(added);
    return new Count(rows, added.size(), known, refused, suppressed, faults);
  }

  private void refuse(int row, List<Fault> wrong) {
    refused++;
    wrong.forEach(fault -> note(row, fault));
  }

  private void note(int row, Fault fault) {
    faults.add(RowFault.of(row, fault));
  }
}
