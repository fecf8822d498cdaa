package io.meetworthy.outreach.exchange;

import io.meetworthy.outreach.contract.WireNames;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A file from which contacts came. */
@Entity
@Table(name = "contact_import")
class Import {
  @Id
  @GeneratedValue
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  @Column(name = "import_id")
  private @Nullable UUID id;

  @TenantId
  @Column(name = "tenant_id")
  private @Nullable String tenant;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "undone_at")
  private @Nullable Instant undoneAt;

  private String format;
  private int rows;
  private int added;
  private int known;
  private int refused;
  private int suppressed;
  private String state;
  private int total;

  // How often somebody has begun since the last progress.
  private int attempts;

  // Beside the state, which versions of the service before this one read too.
  private boolean undoing;
  private int removed;

  @Convert(converter = RowFaultList.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  private List<RowFault> faults;

  Import(Format format, int total, Instant now) {
    this.state = WireNames.of(ImportState.RUNNING);
    this.total = total;
    this.format = WireNames.of(format);
    this.createdAt = now;
    this.faults = List.of();
  }

  /** For Hibernate, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected Import() {}

  /** What became of its rows so far. */
  void counted(Count count) {
    attempts = 0;
    suppressed = count.suppressed();
    rows = count.rows();
    added = count.added();
    known = count.known();
    refused = count.refused();
    faults = count.faults();
  }

  /** Nobody works on it any more. */
  void end(ImportState how) {
    state = WireNames.of(how);
  }

  /** Somebody begins; how often that was without progress. */
  int attempt() {
    return ++attempts;
  }

  /** Ends here; who came with it is to go. */
  void undo(Instant now) {
    undoneAt = now;
    attempts = 0;
    undoing = true;
    if (isRunning()) {
      end(ImportState.FAILED);
    }
  }

  /** So many more who came with it are gone. */
  void removed(int some, boolean isThrough) {
    attempts = 0;
    removed += some;
    undoing = !isThrough;
  }

  /** Nobody removes any more, though some may be left. */
  void giveUpUndoing() {
    undoing = false;
    end(ImportState.FAILED);
  }

  boolean isRunning() {
    return state.equals(WireNames.of(ImportState.RUNNING));
  }

  boolean isUndoing() {
    return undoing;
  }

  ImportState state() {
    return undoing ? ImportState.UNDOING : ImportState.of(state);
  }

  /** How many its undo has removed so far. */
  int removed() {
    return removed;
  }

  int total() {
    return total;
  }

  Count count() {
    return new Count(rows, added, known, refused, suppressed, faults);
  }

  UUID id() {
    if (id == null) {
      throw new IllegalStateException("It is not stored yet");
    }
    return id;
  }

  long version() {
    return version;
  }

  String format() {
    return format;
  }

  Instant createdAt() {
    return createdAt;
  }

  Optional<Instant> undoneAt() {
    return Optional.ofNullable(undoneAt);
  }
}
