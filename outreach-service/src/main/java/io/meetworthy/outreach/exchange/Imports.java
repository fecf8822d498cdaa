package io.meetworthy.outreach.exchange;

import io.meetworthy.outreach.audit.Audit;
import io.meetworthy.outreach.contact.ContactBook;
import io.meetworthy.outreach.http.IfMatch;
import io.meetworthy.outreach.page.Conditions;
import io.meetworthy.outreach.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tenant's imports. */
@ApplicationScoped
class Imports implements PanacheRepositoryBase<Import, UUID> {
  private final ContactBook book;
  private final Audit audit;
  private final Clock clock;

  Imports(ContactBook book, Audit audit, Clock clock) {
    this.book = book;
    this.audit = audit;
    this.clock = clock;
  }

  /** What would become of a file. */
  @Transactional
  Count tried(ContactFile file) throws IOException {
    return new Intake(book, unknown -> {}).all(file);
  }

  /** Takes a file in, all of it or nothing. */
  @Transactional(rollbackOn = Exception.class)
  Import take(ContactFile file) throws IOException {
    Import begun = new Import(file.format(), clock.instant());
    persist(begun);
    flush();
    UUID id = begun.id();
    Count count = new Intake(book, unknown -> book.add(unknown, id)).all(file);
    Import done = findById(id);
    done.counted(count);
    audit.record("import.taken", id);
    flush();
    return done;
  }

  @Transactional
  Optional<Import> find(UUID id) {
    return findByIdOptional(id);
  }

  /** The newest first. */
  @Transactional
  List<Import> page(PageRequest asked) {
    Conditions where = new Conditions();
    asked.after().ifPresent(after -> where.and("id < :after", "after", after.id(0)));
    return find(where.orderedBy("id desc"), where.values()).page(0, asked.rows()).list();
  }

  /** Removes who came with it and was not changed since. */
  @Transactional
  boolean undo(UUID id, IfMatch meant) {
    Optional<Import> found = findByIdOptional(id);
    found.ifPresent(
        undone -> {
          meant.admit(undone.version());
          book.removeUnchanged(id);
          undone.undo(clock.instant());
          audit.record("import.undone", id);
        });
    return found.isPresent();
  }
}
