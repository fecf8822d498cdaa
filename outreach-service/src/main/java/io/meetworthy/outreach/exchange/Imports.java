package io.meetworthy.outreach.exchange;

import io.meetworthy.outreach.audit.Audit;
import io.meetworthy.outreach.contact.ContactBook;
import io.meetworthy.outreach.contact.ContactKey;
import io.meetworthy.outreach.contact.Unchanged;
import io.meetworthy.outreach.contract.WireNames;
import io.meetworthy.outreach.http.IfMatch;
import io.meetworthy.outreach.page.Conditions;
import io.meetworthy.outreach.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The tenant's imports. */
@ApplicationScoped
class Imports implements PanacheRepositoryBase<Import, UUID> {
  private static final int MOST_ATTEMPTS = 5;
  // Whoever comes with two files at once is new in the first alone.
  private static final String ALONE =
      "select cast(pg_advisory_xact_lock(hashtext('import'), hashtext(current_tenant())) as text)";
  private static final String HOLD =
      """
      select import_id from contact_import
      where tenant_id = current_tenant() and import_id = :id
      for update skip locked
      """;

  private final ContactBook book;
  private final Unchanged unchanged;
  private final ImportPieces pieces;
  private final Audit audit;
  private final Clock clock;

  Imports(ContactBook book, Unchanged unchanged, ImportPieces pieces, Audit audit, Clock clock) {
    this.book = book;
    this.unchanged = unchanged;
    this.pieces = pieces;
    this.audit = audit;
    this.clock = clock;
  }

  /** What would become of a file. */
  @Transactional
  Count tried(ContactFile file) throws IOException {
    Set<ContactKey> seen = new HashSet<>();
    Count count = Count.none();
    Chunk chunk = Chunk.next(file, book);
    while (chunk.rows() > 0) {
      count = count.plus(chunk.kept(seen, added -> {}));
      chunk = Chunk.next(file, book);
    }
    return count;
  }

  /** Takes a small file in, all of it or nothing. */
  @Transactional(rollbackOn = Exception.class)
  Import take(ContactFile file) throws IOException {
    Chunk chunk = Chunk.next(file, book);
    Import begun = new Import(file.format(), chunk.rows(), clock.instant());
    persist(begun);
    flush();
    keep(begun.id(), chunk);
    return findById(begun.id());
  }

  /** Puts a large file where it is worked off. */
  @Transactional(rollbackOn = Exception.class)
  Import put(Path file, Format format, int total) throws IOException {
    Import begun = new Import(format, total, clock.instant());
    persist(begun);
    flush();
    pieces.put(begun.id(), file);
    return begun;
  }

  /** Those that are not through, the oldest first. */
  @Transactional
  List<UUID> running() {
    return find("state = ?1 order by id", WireNames.of(ImportState.RUNNING)).stream()
        .map(Import::id)
        .toList();
  }

  /** Begins to work one off; empty where somebody else is about it, or it is over. */
  @Transactional
  Optional<Import> begin(UUID id) {
    Optional<Import> held = running(id);
    if (held.isPresent() && held.get().attempt() > MOST_ATTEMPTS) {
      fail(held.get());
      return Optional.empty();
    }
    return held;
  }

  /**
   * Keeps some more rows, and how far it is, both or neither.
   *
   * @param position behind how many rows they stand
   * @return whether to go on: not where it is over, or somebody else went on from there
   */
  @Transactional
  boolean advance(UUID id, int position, Chunk chunk) {
    Optional<Import> held = running(id).filter(one -> one.count().rows() == position);
    if (held.isEmpty()) {
      return false;
    }
    if (chunk.rows() == 0) {
      fail(held.get());
      return false;
    }
    return keep(id, chunk).isRunning();
  }

  private Import keep(UUID id, Chunk chunk) {
    getEntityManager().createNativeQuery(ALONE).getResultList();
    Count count = chunk.kept(new HashSet<>(), added -> book.add(added, id));
    // Keeping them has emptied the session.
    Import kept = findById(id);
    kept.counted(kept.count().plus(count));
    if (kept.count().rows() == kept.total()) {
      kept.end(ImportState.DONE);
      pieces.drop(id);
      audit.record("import.taken", id);
    }
    flush();
    return kept;
  }

  /** Gives one up; what came with it stays until it is undone. */
  @Transactional
  void giveUp(UUID id) {
    running(id).ifPresent(this::fail);
  }

  private void fail(Import failed) {
    failed.end(ImportState.FAILED);
    pieces.drop(failed.id());
    audit.record("import.failed", failed.id());
  }

  private Optional<Import> running(UUID id) {
    return held(id).filter(Import::isRunning);
  }

  private Optional<Import> undoing(UUID id) {
    return held(id).filter(Import::isUndoing);
  }

  /** One that nobody else is about, held by this transaction alone. */
  private Optional<Import> held(UUID id) {
    return getEntityManager()
            .createNativeQuery(HOLD)
            .setParameter("id", id)
            .getResultList()
            .isEmpty()
        ? Optional.empty()
        : findByIdOptional(id);
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

  /** Those that are being undone, the oldest first. */
  @Transactional
  List<UUID> undoing() {
    return find("undoing order by id").stream().map(Import::id).toList();
  }

  /** Ends it. Few who came with it are removed at once; of many the undo has only begun. */
  @Transactional
  Optional<Import> undo(UUID id, IfMatch meant) {
    Optional<Import> found = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    found.ifPresent(undone -> meant.admit(undone.version()));
    return found.map(undone -> undone.isUndoing() ? undone : undone(undone));
  }

  private Import undone(Import undone) {
    undone.undo(clock.instant());
    pieces.drop(undone.id());
    audit.record("import.undone", undone.id());
    flush();
    if (undone.count().added() > Chunk.SIZE) {
      return undone;
    }
    Optional<UUID> last = removed(undone.id(), Optional.empty());
    while (last.isPresent()) {
      last = removed(undone.id(), last);
    }
    return findById(undone.id());
  }

  /** Begins to remove who came with it; false where somebody else is about it, or it is over. */
  @Transactional
  boolean beginUndo(UUID id) {
    Optional<Import> held = undoing(id);
    if (held.isPresent() && held.get().attempt() > MOST_ATTEMPTS) {
      held.get().giveUpUndoing();
      audit.record("import.undo-failed", id);
      return false;
    }
    return held.isPresent();
  }

  /**
   * Removes some who came with it and to whom nothing has happened.
   *
   * @param after behind whom they are
   * @return behind whom there may be more; empty at the end, or where somebody else is about it
   */
  @Transactional
  Optional<UUID> removeSome(UUID id, Optional<UUID> after) {
    return undoing(id).flatMap(held -> removed(id, after));
  }

  private Optional<UUID> removed(UUID id, Optional<UUID> after) {
    Unchanged.Passed passed = unchanged.removeSome(id, after);
    // Removing them has emptied the session.
    Import undone = findById(id);
    undone.removed(passed.removed(), passed.last().isEmpty());
    flush();
    return passed.last();
  }
}
