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

  void undo(Instant now) {
    undoneAt = now;
    if (isRunning()) {
      end(ImportState.FAILED);
    }
  }

  boolean isRunning() {
    return state() == ImportState.RUNNING;
  }

  ImportState state() {
    return ImportState.of(state);
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
